import type { Language } from "../text/languages.ts";
import type { Entry, ServePolicy } from "./entry.ts";
import type { Topic } from "./topic.ts";

/** How a reply from the queue may be served, in the order they are offered. */
export const replyPolicies = ["withNotice", "auto", "humanFirst"] as const satisfies ServePolicy[];

/** After how many months an answer is to be read again, in the order they are offered. */
export const reviewTimes = [6, 2, 12] as const;

/** Another way the question was asked; it goes into the archive only where the attorney took it. */
export interface OfferedPhrasing {
  readonly language: Language;
  readonly text: string;
  readonly taken: boolean;
}

/** An answer on its way into the archive, as the attorney sees and changes it before approving. */
export interface EntryDraft {
  /** Without personal detail. */
  readonly question: string;
  readonly offered: readonly OfferedPhrasing[];
  readonly language: Language;
  /** As it was written, with the versions in other languages that a person supplied. */
  readonly answer: Entry["answer"];
  readonly topic: string;
  readonly serve: (typeof replyPolicies)[number];
  readonly reviewIn: (typeof reviewTimes)[number];
  /** The day of the answer. */
  readonly answered: string;
}

/** An answer never settles by itself a subject whose rules change often; there a person looks first. */
export const serveFor = (draft: EntryDraft, topic: Topic): EntryDraft["serve"] =>
  topic.policy === "never" ? "humanFirst" : draft.serve;

/** The day so many months after a day; in a shorter month, its last. Both are ISO days. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const at = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate())));
  return at.toISOString().slice(0, 10);
}

/** The phrasings that were taken, per language. */
function phrasingsOf(offered: EntryDraft["offered"]): Entry["phrasings"] {
  const taken = offered.filter((phrasing) => phrasing.taken);
  return Object.fromEntries(
    [...new Set(taken.map(({ language }) => language))].map((language) => [
      language,
      taken.filter((phrasing) => phrasing.language === language).map(({ text }) => text),
    ]),
  );
}

/**
 * The entry a draft becomes.
 * @param about its place in the archive; `today` is an ISO day
 */
export function toEntry(
  draft: EntryDraft,
  topic: Topic,
  about: {
    readonly id: string;
    readonly version: number;
    readonly by: string;
    readonly today: string;
  },
): Entry {
  return {
    id: about.id,
    kind: "reply",
    question: draft.question,
    phrasings: phrasingsOf(draft.offered),
    answer: draft.answer,
    ...(draft.language === "en" ? {} : { language: draft.language }),
    topics: [topic.id],
    resources: [...topic.resources],
    changeNotes: [...topic.changeNotes],
    source: { title: about.by, by: about.by, answered: draft.answered },
    serve: serveFor(draft, topic),
    reviewed: about.today,
    reviewBy: monthsAfter(about.today, draft.reviewIn),
    status: "published",
    version: about.version,
  };
}
