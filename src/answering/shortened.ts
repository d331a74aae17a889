import { splitText } from "./split-text.ts";

/** The beginning of a text in one line of at most `most` UTF-16 units, for a heading or a list. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const [first = "", ...rest] = splitText(line, most - 1);
  return rest.length > 0 ? `${first}…` : first;
}
