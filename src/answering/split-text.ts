/** The most a Telegram message holds, in UTF-16 units (Bot API, sendMessage). */
export const messageLimit = 4096;

/** Splits a text into messages: at paragraphs, else lines, else spaces, never inside a surrogate pair. */
export function splitText(text: string, limit = messageLimit): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const window = rest.slice(0, limit);
    const cut = ["\n\n", "\n", " "]
      .map((separator) => window.lastIndexOf(separator))
      .find((at) => at > limit / 2);
    const at = cut ?? (/[\uD800-\uDBFF]$/.test(window) ? limit - 1 : limit);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  if (rest !== "" || parts.length === 0) parts.push(rest);
  return parts;
}
