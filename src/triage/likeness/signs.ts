import type { Signs } from "../find-signals.ts";
import type { Signals } from "../signals.ts";

/**
 * What signals and blockers say about a message, by name: `fires <signal>` and `of <category>` where nothing
 * cancels a signal, `said <signal>` and `said of <category>` where its words
 * stand in the message at all, `blocks <blocker>`.
 */
export function signsOf(
  { found, said, blockers }: Signs,
  { meanings }: Signals,
): readonly string[] {
  const signs = new Set<string>();
  for (const { signal } of found) {
    const meaning = meanings[signal];
    if (meaning === undefined) continue;
    signs.add(`fires ${meaning.id}`);
    signs.add(`of ${meaning.category}`);
  }
  for (const signal of said) {
    const meaning = meanings[signal];
    if (meaning === undefined) continue;
    signs.add(`said ${meaning.id}`);
    signs.add(`said of ${meaning.category}`);
  }
  for (const name of blockers) signs.add(`blocks ${name}`);
  return [...signs];
}
