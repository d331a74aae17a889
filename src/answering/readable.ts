/** Runs of five or more consonants in Latin script: mashed keys, not words. */
const mashed = /[bcdfghjklmnpqrstvwxz]{5,}/giu;

/** Whether a message holds words at all: letters, and not only mashed keys. */
export function isReadable(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 2) return false;
  const noise = (text.match(mashed) ?? []).join("").length;
  return noise * 2 <= letters.length;
}
