import type { Span } from "../scan.ts";
import type { Tokens } from "../tokens.ts";
import type { Habits } from "./compile.ts";
import type { SaidDate } from "./dates.ts";
import type { Day } from "./days.ts";
import type { Said } from "./said.ts";

/** What the asker must do: appear, file something, go on before something ends, file within a year of arrival. */
export type DeadlineKind = "appear" | "file" | "ending" | "one-year";

/** A word that says what a date is for. */
export interface Cue extends Span {
  readonly kind: DeadlineKind;
  /** Only what the case is about: any word of the past beside it makes the date history. */
  readonly isWeak?: boolean;
  /** Not of the case, or not the asker's: its date is no deadline. */
  readonly isOther?: boolean;
}

/** A message as one language reads it. All lists are in order of where their spans begin. */
export interface Page {
  readonly tokens: Tokens;
  readonly words: Said["words"];
  readonly cues: readonly Cue[];
  readonly dates: readonly SaidDate[];
  readonly today: Day;
  readonly verbs: Habits["verbs"];
}
