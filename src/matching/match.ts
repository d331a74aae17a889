import type { Language } from "../text/languages.ts";
import type { Bands } from "./band.ts";
import type { Tap } from "./calibration.ts";
import type { Parts } from "./parts.ts";

/** Something a message can be matched with: an archive entry, a topic, a small-talk or a scope intent. */
export interface Document {
  readonly id: string;
  readonly questions: readonly { readonly text: string; readonly language?: Language }[];
  readonly answer?: string;
}

/** A document that may be what the message asks for. */
export interface Candidate {
  readonly id: string;
  /** Calibrated: the share of candidates with this confidence that are right. */
  readonly confidence: number;
}

/** Why the candidates stand where they stand; for evaluation and for staff, never for askers. */
export interface Explanation {
  /** The content terms of the message, after typo repair, then its concepts, as `#asylum`. */
  readonly terms: readonly string[];
  /** Those of them that no document uses. */
  readonly unknown: readonly string[];
  /** Those that the first candidate never uses; told where asked for. */
  readonly missing: readonly string[];
  readonly repaired: readonly { readonly from: string; readonly to: string }[];
  /** The message repeats a question of the archive word for word. */
  readonly exact: boolean;
  /** The similarities of each candidate, in the order of the candidates. */
  readonly parts: readonly Parts[];
}

/** What the archive has for a message. */
export interface Match {
  /** The best ten, best first. */
  readonly candidates: readonly Candidate[];
  /** Share of the message's content terms that the archive knows; 0 where it has none. */
  readonly known: number;
  readonly explain: Explanation;
}

export interface MatchOptions {
  /** The language of the message, where the caller knows it. */
  readonly language?: Language;
  /** Ids of documents that must not be found. */
  readonly exclude?: ReadonlySet<string>;
  /** Tell what the first candidate lacks; it takes time. */
  readonly explain?: boolean;
}

/** An archive ready to be asked. */
export interface Matcher {
  readonly bands: Bands;
  match(text: string, options?: MatchOptions): Match;
}

/** An archive that changes, and learns how sure to be, while it is asked. */
export interface LiveMatcher extends Matcher {
  /** Corrects the confidences by all taps of people there are; a word-for-word repeat keeps its own. */
  calibrate(taps: readonly Tap[]): void;
  /**
   * Adds a document, or puts it in the place of the one with its id. It is found at once; the linear
   * classifiers know it from the next build on.
   */
  add(document: Document): void;
  /** Takes a document out at once. False where there is none with this id. */
  withdraw(id: string): boolean;
}
