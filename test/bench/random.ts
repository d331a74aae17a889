/** A source of numbers in [0, 1). */
export type Random = () => number;

/** The same seed gives the same numbers (mulberry32, Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items, each as likely as the next. */
export function pickEvenly<T>(items: readonly T[], random: Random): T {
  return getAt(items, Math.floor(random() * items.length));
}

/** Shifts the curve so that the first word of a list does not stand in every third sentence. */
const zipfShift = 2;

const sums = new WeakMap<readonly unknown[], readonly number[]>();

/** One of the items, the front ones more likely: 1 / (rank + 2), the law of Zipf and Mandelbrot. */
export function pickUsual<T>(items: readonly T[], random: Random): T {
  let upTo = sums.get(items);
  if (!upTo) {
    let sum = 0;
    upTo = items.map((_item, rank) => {
      sum += 1 / (rank + 1 + zipfShift);
      return sum;
    });
    sums.set(items, upTo);
  }
  const wanted = random() * (upTo.at(-1) ?? 0);
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return getAt(items, low);
}

function getAt<T>(items: readonly T[], at: number): T {
  const item = items[at];
  if (item === undefined) throw new Error(`nothing at ${at} of ${items.length}`);
  return item;
}
