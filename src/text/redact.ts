import { type Look, reach } from "./redaction/finder.ts";
import { findAt } from "./redaction/finders.ts";
import type { RedactionKind } from "./redaction/kinds.ts";
import { type PublicNumbers, publicNumbers } from "./redaction/public-numbers.ts";
import { holeText, type Token, tokenise } from "./redaction/tokens.ts";

export { type RedactionKind, redactionKinds } from "./redaction/kinds.ts";
export { type PublicNumbers, publicNumbers };

/** One identifier that was found, and replaced by the placeholder of its kind. */
export interface Redaction {
  readonly kind: RedactionKind;
  /** Where it stood in the original text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What redaction has to know beside the text. */
export interface RedactOptions {
  /** The numbers that stay. */
  readonly keep?: PublicNumbers;
}

const noNumbers = publicNumbers([]);

/**
 * The text with personal identifiers replaced by typed placeholders, and where they were.
 *
 * A scanner over tokens, with no pattern that backtracks. Each finder sees a bounded stretch
 * around its token, and after a replacement the scan goes back to the tokens that had seen it, so
 * that the result is a fixed point (redacting twice changes nothing) and the time is linear.
 * What has neither a form of its own nor a cue word (a name in passing, a birth year) stays.
 */
export function redact(
  text: string,
  options: RedactOptions = {},
): { text: string; found: readonly Redaction[] } {
  const keep = options.keep ?? noNumbers;
  const ahead = tokenise(text).reverse();
  const behind: Token[] = [];
  /** For each token behind, how far ahead the finders looked from it. */
  const looked: number[] = [];
  const found: Redaction[] = [];
  let farthest = 0;
  const at: Look = (k) => {
    if (k < 0) return behind[behind.length + k];
    if (k > farthest) farthest = k;
    return ahead[ahead.length - 1 - k];
  };
  while (ahead.length > 0) {
    farthest = 0;
    const hit = findAt(at, keep);
    if (hit === undefined) {
      behind.push(ahead.pop() as Token);
      looked.push(farthest);
      continue;
    }
    const span = ahead.splice(ahead.length - hit.length).reverse();
    const first = span[0] as Token;
    const { start } = first;
    const end = (span.at(-1) as Token).end;
    found.push({ kind: hit.kind, start, end });
    ahead.push({ ...first, is: "hole", text: holeText, end });
    let back = 0;
    for (let k = 1; k <= Math.min(reach, behind.length); k++) {
      if ((looked[behind.length - k] as number) >= k) back = k;
    }
    for (; back > 0; back--) {
      ahead.push(behind.pop() as Token);
      looked.pop();
    }
  }
  found.sort((a, b) => a.start - b.start);
  let result = "";
  let from = 0;
  for (const { kind, start, end } of found) {
    result += `${text.slice(from, start)}[${kind}]`;
    from = end;
  }
  return { text: result + text.slice(from), found };
}
