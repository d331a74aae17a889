import { toSentences } from "../text/questions.ts";
import { type Category, categories } from "./category.ts";
import { readSigns, type Signs, scanFor } from "./find-signals.ts";
import { type Reading, readLikeness } from "./likeness/likeness.ts";
import { signsOf } from "./likeness/signs.ts";
import { cutScan, type Scan } from "./scan.ts";
import type { Signals } from "./signals.ts";

/** What a message says about danger. */
export interface Triage {
  /** The most urgent category, or null. */
  readonly category: Category | null;
  /** Every category the message shows, most urgent first. */
  readonly all: readonly Category[];
  /** Hopelessness without a sign of self-harm: the answer gets a gentle question added. */
  readonly gentle: boolean;
  /** The signals found, with the words that show them, in the order of `all`. */
  readonly evidence: readonly {
    readonly category: Category;
    readonly signal: string;
    readonly words: string;
  }[];
}

/** The name under which likeness to known emergencies stands in the evidence. */
const likenessSignal = "like-known-emergencies";

/**
 * Looks for signs of an emergency in a message of any language served. Signals say what they see; likeness to
 * known messages weighs them with all other words and decides. Linear in the length of the message.
 */
export function triage(text: string, signals: Signals): Triage {
  const scan = scanFor(text, signals.set);
  const signs = readSigns(scan, signals.set);
  const found = signs.found.flatMap(({ signal, words }) => {
    const meaning = signals.meanings[signal];
    return meaning === undefined ? [] : [{ ...meaning, words }];
  });
  const readings = readAll(text, scan, signs, signals);
  const isSaid = found.some(({ category }) => category !== "gentle");
  const alarmAt = (signals.likeness?.alarmAt ?? 0) - (isSaid ? ofSignals : 0);
  const reading = readings.find(({ logOdds }) => logOdds >= alarmAt);
  const isAlarm = signals.likeness === undefined || reading !== undefined;
  const standing = found.flatMap(({ category, id, words }) =>
    isAlarm && category !== "gentle" && (reading === undefined || reading.near.has(category))
      ? [{ category, signal: id, words }]
      : [],
  );
  const shown =
    reading === undefined || standing.some(({ category }) => category === reading.category)
      ? standing
      : [...standing, { category: reading.category, signal: likenessSignal, words: reading.words }];
  const evidence = categories.flatMap((category) =>
    shown.filter((sign) => sign.category === category),
  );
  const all = categories.filter((category) => evidence.some((sign) => sign.category === category));
  const gentle =
    !all.includes("suicide_self_harm") &&
    (found.some((sign) => sign.category === "gentle") || readings.some((one) => one.gentle));
  return { category: all[0] ?? null, all, gentle, evidence };
}

/** The readings of the message, and of its sentences where it has several; the most alarming first. */
function readAll(text: string, scan: Scan, signs: Signs, signals: Signals): readonly Reading[] {
  const { likeness } = signals;
  if (likeness === undefined || !/\p{L}/u.test(text)) return [];
  const sentences = toSentences(scan.tokens.text).slice(0, mostSentences);
  const parts = sentences.length < 2 ? [] : cutScan(scan, sentences);
  return [
    readLikeness(likeness, text, signsOf(signs, signals)),
    ...parts.map((part, at) => {
      const own = signsOf(readSigns(part, signals.set), signals);
      const reading = readLikeness(likeness, sentences[at] ?? "", own);
      return { ...reading, logOdds: reading.logOdds - outOfContext };
    }),
  ].sort((a, b) => b.logOdds - a.logOdds);
}

/** How much less sure, in log-odds, to be where a signal stands that nothing cancels. */
const ofSignals = 0.6;

/** Sentences that are read by themselves. */
const mostSentences = 60;

/** How much surer, in log-odds, to be of a sentence by itself: it has lost what stood around it. */
const outOfContext = 2;
