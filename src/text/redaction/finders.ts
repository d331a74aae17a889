import { aNumberCues, findANumber } from "./a-numbers.ts";
import { findAddress } from "./addresses.ts";
import { findBirthDate } from "./birth-dates.ts";
import { findCard } from "./cards.ts";
import { type Cues, cueBefore } from "./cues.ts";
import { findEmail } from "./emails.ts";
import type { Finder, Look } from "./finder.ts";
import { findForeignAddress } from "./foreign-addresses.ts";
import type { RedactionKind } from "./kinds.ts";
import { findName } from "./names.ts";
import { findPassport, passportCues } from "./passports.ts";
import { findPhone, phoneCues } from "./phones.ts";
import { isPublic, type PublicNumbers } from "./public-numbers.ts";
import { findReceipt } from "./receipts.ts";
import { findSsn } from "./social-security.ts";
import type { Token } from "./tokens.ts";
import { findUsername } from "./usernames.ts";

/** What is looked for, by which tokens it may begin with, in the order of asking: the more particular form first. */
const finders: readonly (readonly [RedactionKind, readonly Token["is"][], Finder])[] = [
  ["email", ["word", "digits"], findEmail],
  ["birth-date", ["word", "digits"], findBirthDate],
  ["receipt-number", ["word", "digits"], findReceipt],
  ["ssn", ["digits"], findSsn],
  ["card-number", ["digits"], findCard],
  ["a-number", ["word", "digits"], (at) => (isNumberAfter(at, aNumberCues) ? findANumber(at) : 0)],
  [
    "passport",
    ["word", "digits"],
    (at) => (isNumberAfter(at, passportCues) ? findPassport(at) : 0),
  ],
  ["phone", ["digits"], (at) => (isNumberAfter(at, phoneCues) ? findPhone(at) : 0)],
  ["a-number", ["word", "digits"], findANumber],
  ["passport", ["word", "digits"], findPassport],
  ["phone", ["digits", "mark"], findPhone],
  ["address", ["word", "digits"], findAddress],
  ["address", ["word", "digits"], findForeignAddress],
  ["username", ["word", "mark"], findUsername],
  ["name", ["word"], findName],
];
const findersAt = {
  word: finders.filter(([, begins]) => begins.includes("word")),
  digits: finders.filter(([, begins]) => begins.includes("digits")),
  mark: finders.filter(([, begins]) => begins.includes("mark")),
  hole: [],
} as const satisfies Record<Token["is"], unknown>;

/** Whether a cue speaks for the number here; an A-number speaks for itself. */
function isNumberAfter(at: Look, index: Cues): boolean {
  const first = at(0);
  const lettered = first?.is === "word" && at(1)?.is === "digits" && at(1)?.gap === 0;
  if (lettered && /^[aа]$/.test(first.text) && (at(1) as Token).text.length > 7) return false;
  return (lettered || first?.is === "digits") && cueBefore(at, index);
}

/** The identifier that starts at the current token, with its length in tokens. */
export function findAt(
  at: Look,
  keep: PublicNumbers,
): { kind: RedactionKind; length: number } | undefined {
  const first = at(0);
  if (first === undefined || isPublic(at, keep)) return undefined;
  for (const [kind, , find] of findersAt[first.is]) {
    const length = find(at);
    if (length > 0 && !takesPublic(at, length, keep)) return { kind, length };
  }
  return undefined;
}

/** Whether these tokens hold a public number: a cue or a letter before it does not make it anyone's. */
const takesPublic = (at: Look, length: number, keep: PublicNumbers): boolean =>
  [1, 2, 3, 4, 5, 6].some((k) => k < length && isPublic((j) => at(j + k), keep));
