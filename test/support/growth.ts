/** The length of the longest text, and of one half as long, in UTF-16 units. */
export const longest = 100_000;
const half = longest / 2;

/** What takes less than this for the longest text is far from quadratic, in milliseconds: five thousand million steps take seconds. */
const quick = 15;
/** What takes longer than this is not linear, whatever it is, in milliseconds; a short text takes next to nothing. */
const hopelessAt = (length: number): number => (length < 200 ? 30 : 250);
/** Twice the text takes twice as long when linear, four times as long when quadratic. */
const mostGrowth = 3;

const time = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The fastest of several: what the machine does beside it only ever adds time. */
const fastest = (work: () => unknown, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => time(work)));

/**
 * Whether the time of `work` grows in proportion to the length of its text.
 */
export function isLinear(
  work: (text: string) => unknown,
  textOf: (length: number) => string,
): boolean {
  // What doubles with every letter is found among the short ones, before it takes for ever.
  for (let length = 16; length < longest; length *= length < 200 ? 1.5 : 5) {
    const text = textOf(Math.floor(length));
    // What is linear takes a few milliseconds; the second look is for a machine that was busy.
    const hopeless = hopelessAt(length);
    if (time(() => work(text)) > hopeless && time(() => work(text)) > hopeless) return false;
  }
  const whole = textOf(longest);
  const part = textOf(half);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const taken = fastest(() => work(whole), 2);
    if (taken < quick || taken / fastest(() => work(part), 2) < mostGrowth) return true;
  }
  return false;
}
