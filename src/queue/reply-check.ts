import { type PublicNumbers, type RedactionKind, redact } from "../text/redact.ts";
import type { Category } from "../triage/category.ts";
import { findPromise } from "../triage/promise.ts";
import type { SignalSet } from "../triage/signal-set.ts";

/** Something to look at before a reply is sent. It never stops the attorney, who knows more. */
export type Warning =
  /** The question shows danger, and the reply names nobody to call. */
  | { readonly kind: "crisis"; readonly category: Category }
  /** The reply holds what looks like a person's data, which may be somebody else's. */
  | { readonly kind: "personal"; readonly found: readonly RedactionKind[] }
  /** A web address that cannot be opened as it is written. */
  | { readonly kind: "link-broken"; readonly link: string }
  /** A web address of a site that the archive does not name. */
  | { readonly kind: "link-unknown"; readonly link: string }
  | { readonly kind: "long"; readonly characters: number }
  /** It promises how a case will end. */
  | { readonly kind: "promise"; readonly words: string };

/** What a reply is checked against. */
export interface CheckedAgainst {
  /** The danger in the question, if there is any. */
  readonly category: Category | null;
  /** Numbers that belong to nobody in person. */
  readonly hotlines: PublicNumbers;
  /** Hosts of the pages that the archive names. */
  readonly hosts: ReadonlySet<string>;
  readonly promises: SignalSet;
}

/** Longer than this is hard to read on a telephone, in UTF-16 units: about two screens. */
export const comfortable = 1_500;

/** What looks like a web address, also where it is mistyped. Labels are bounded as in the DNS, so that the search is linear. */
const linkLike =
  /\b(?:https?|htp|htps|hhtps?|http)\s?:?\s?\/{1,2}\S+|\bwww\.\S+|(?<![\w-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.(?:gov|org|com|net|edu|us|info)\b(?:\/\S*)?/giu;
/** Marks at the end of a sentence, and brackets around an address, are no part of it. */
const around = /(?<![.,;:!?)\]}»”"'])[.,;:!?)\]}»”"']+$/u;

/** A number to call: an emergency number, a hotline's, or any that has the length of one. */
const callable =
  /(?<![\w-])(?:911|988|(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4})(?![\w-])/u;

/** What to look at before a reply is sent, the gravest first. Pure. */
export function checkReply(text: string, against: CheckedAgainst): readonly Warning[] {
  const { category } = against;
  const personal = [
    ...new Set(redact(text, { keep: against.hotlines }).found.map(({ kind }) => kind)),
  ];
  const promise = findPromise(text, against.promises);
  return [
    ...(category !== null && !callable.test(text) ? [{ kind: "crisis" as const, category }] : []),
    ...(personal.length > 0 ? [{ kind: "personal" as const, found: personal }] : []),
    ...(promise === undefined ? [] : [{ kind: "promise" as const, words: promise }]),
    ...[...new Set(text.match(linkLike) ?? [])].flatMap((link) => checkLink(link, against.hosts)),
    ...(text.length > comfortable ? [{ kind: "long" as const, characters: text.length }] : []),
  ];
}

function checkLink(written: string, hosts: ReadonlySet<string>): readonly Warning[] {
  const link = written.replace(around, "");
  const address = /^https?:/i.test(link) ? link : `https://${link}`;
  // A browser would open "https:/page" all the same, Telegram would not show it as a link.
  const sound =
    !/\s/.test(link) &&
    (/^https?:\/\/[^/]/i.test(link) || !/^h\w*:?\/|:\//i.test(link)) &&
    URL.canParse(address) &&
    /\.[a-z]{2,}$/i.test(new URL(address).hostname);
  if (!sound) return [{ kind: "link-broken", link }];
  return hosts.has(hostOf(address)) ? [] : [{ kind: "link-unknown", link }];
}

/** The host of a web address, without `www.`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "");
