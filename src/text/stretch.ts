const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;
const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** A stretch of a text, in UTF-16 units; one unit shorter at an end that would cut a surrogate pair. Telegram refuses halves. */
export function stretch(text: string, from: number, to: number): string {
  const cuts = (at: number): boolean =>
    isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
  return text.slice(cuts(from) ? from + 1 : from, cuts(to) ? to - 1 : to);
}
