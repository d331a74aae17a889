import type { Language } from "../languages.ts";
import { tokenise } from "./tokens.ts";

/**
 * Words or phrases per language, as people write them; several to a line, words between spaces,
 * phrases between bars. All are looked for in every text: people mix languages, and a list says
 * only who can check it.
 */
export type WordLists = Readonly<Partial<Record<Language, readonly string[]>>>;

/** The lines of all languages. */
export const linesOf = (lists: WordLists): readonly string[] => Object.values(lists).flat();

/** The words of the lines, folded as the tokens of a text are. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => tokenise(line).map((token) => token.text)));
