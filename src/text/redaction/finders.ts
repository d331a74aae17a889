import { aNumberCues, findANumber } from "./a-numbers.ts";
import { findAddress } from "./addresses.ts";
import { findBirthDate } from "./birth-dates.ts";
import { findCard } from "./cards.ts";
import { type Cues, cueBefore } from "./cues.ts";
import { findEmail } from "./emails.ts";
import type { Finder, Look } from "./finder.ts";
import type { RedactionKind } from "./kinds.ts";
import { findName } from "./names.ts";
import { findPassport, passportCues } from "./passports.ts";
import { findPhone, phoneCues } from "./phones.ts";
import { isPublic } from "./public-numbers.ts";
import { findReceipt } from "./receipts.ts";
import { findSsn } from "./social-security.ts";
import type { Token } from "./tokens.ts";

/** The finders in the order they are asked: the more particular form first. */
const finders: readonly (readonly [RedactionKind, Finder])[] = [
  ["email", findEmail],
  ["birth-date", findBirthDate],
  ["receipt-number", findReceipt],
  ["ssn", findSsn],
  ["card-number", findCard],
  ["a-number", (at) => (isNumberAfter(at, aNumberCues) ? findANumber(at) : 0)],
  ["passport", (at) => (isNumberAfter(at, passportCues) ? findPassport(at) : 0)],
  ["phone", (at) => (isNumberAfter(at, phoneCues) ? findPhone(at) : 0)],
  ["a-number", findANumber],
  ["passport", findPassport],
  ["phone", findPhone],
  ["address", findAddress],
  ["name", findName],
];

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
  keep: ReadonlySet<string>,
): { kind: RedactionKind; length: number } | undefined {
  if (at(0)?.is === "hole" || isPublic(at, keep)) return undefined;
  // A cue or a letter before a public number does not make it anyone's.
  const takesKept = (length: number): boolean =>
    [1, 2, 3, 4, 5, 6].some((k) => k < length && isPublic((j) => at(j + k), keep));
  for (const [kind, find] of finders) {
    const length = find(at);
    if (length > 0 && !takesKept(length)) return { kind, length };
  }
  return undefined;
}
