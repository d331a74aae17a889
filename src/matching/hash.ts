/**
 * FNV-1a over UTF-16 code units, stirred by the finaliser of MurmurHash3: an unsigned 32-bit number.
 * Among half a million features about thirty share a number with another, which no score notices.
 */
export function hashText(text: string, seed = 0): number {
  return hashPart(text, 0, text.length, seed);
}

/** The hash of `text.slice(from, to)`, without making the slice. */
export function hashPart(text: string, from: number, to: number, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) | 0;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
