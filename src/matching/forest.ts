/** One labelled example: its features, whether it is so, and how much it counts. */
export interface Lesson {
  readonly x: Float32Array;
  readonly y: 0 | 1;
  readonly weight: number;
  /** Tells the message it came from, without its text: a hash. */
  readonly key: number;
}

/**
 * Trees of yes/no questions on single features, in columns:
 * ```
 * feature   [ 4,   -1,  7, … ]    what node n asks about; -1: it is a leaf
 * threshold [ .31, .92, .5, … ]   it asks whether the feature is below this; a leaf's share of right ones
 * below     [ 1,   0,   3, … ]    the node to go to if so; the node after it if not
 * ```
 */
export interface Forest {
  /** The first node of each tree. */
  readonly roots: readonly number[];
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly below: Uint32Array;
}

export interface ForestOptions {
  readonly trees?: number;
  /** A leaf holds no fewer lessons. */
  readonly leaf?: number;
  /** The share of the features that are tried at each node. */
  readonly tried?: number;
}

/**
 * Extremely randomised trees (Geurts, Ernst & Wehenkel 2006): at each node some features are tried, each
 * at one threshold drawn at random, and the best split is kept. Deterministic.
 */
export function growForest(
  lessons: readonly Lesson[],
  { trees = 120, leaf = 3, tried = 0.15 }: ForestOptions = {},
): Forest {
  const width = lessons[0]?.x.length ?? 0;
  const grower = new Grower(lessons, width, leaf, Math.max(1, Math.round(tried * width)));
  const roots = Array.from({ length: trees }, (_, tree) => grower.grow(tree + 1));
  return { roots, ...grower.toColumns() };
}

/** The mean over the trees of the share of right lessons in the leaf that `x` falls into. */
export function askForest({ roots, feature, threshold, below }: Forest, x: Float32Array): number {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    for (;;) {
      const asked = feature[node] as number;
      if (asked < 0) break;
      const next = below[node] as number;
      node = (x[asked] as number) < (threshold[node] as number) ? next : next + 1;
    }
    sum += threshold[node] as number;
  }
  return sum / (roots.length || 1);
}

class Grower {
  private readonly columns: readonly Float32Array[];
  private readonly right: Float64Array;
  private readonly weights: Float64Array;
  private readonly leaf: number;
  private readonly tried: number;
  private readonly feature: number[] = [];
  private readonly threshold: number[] = [];
  private readonly below: number[] = [];

  constructor(lessons: readonly Lesson[], width: number, leaf: number, tried: number) {
    this.columns = Array.from({ length: width }, (_, at) =>
      Float32Array.from(lessons, ({ x }) => x[at] as number),
    );
    this.weights = Float64Array.from(lessons, ({ weight }) => weight);
    this.right = Float64Array.from(lessons, ({ y, weight }) => y * weight);
    this.leaf = leaf;
    this.tried = tried;
  }

  /** Grows one tree and gives its root. */
  grow(seed: number): number {
    const random = randomNumbers(seed);
    const items = Uint32Array.from(this.weights, (_, at) => at);
    const root = this.addNode();
    const open: { node: number; from: number; to: number }[] = [
      { node: root, from: 0, to: items.length },
    ];
    for (let task = open.pop(); task !== undefined; task = open.pop()) {
      const { node, from, to } = task;
      const split = this.findSplit(items, from, to, random);
      if (split === undefined) {
        this.threshold[node] = this.shareOf(items, from, to);
        continue;
      }
      const column = this.columns[split.feature] as Float32Array;
      const middle = partition(
        items,
        from,
        to,
        (item) => (column[item] as number) < split.threshold,
      );
      const below = this.addNode();
      this.addNode();
      this.feature[node] = split.feature;
      this.threshold[node] = split.threshold;
      this.below[node] = below;
      open.push({ node: below, from, to: middle }, { node: below + 1, from: middle, to });
    }
    return root;
  }

  toColumns(): Omit<Forest, "roots"> {
    return {
      feature: Int16Array.from(this.feature),
      threshold: Float32Array.from(this.threshold),
      below: Uint32Array.from(this.below),
    };
  }

  private addNode(): number {
    this.feature.push(-1);
    this.threshold.push(0);
    this.below.push(0);
    return this.feature.length - 1;
  }

  private shareOf(items: Uint32Array, from: number, to: number): number {
    let [right, all] = [0, 0];
    for (let at = from; at < to; at += 1) {
      right += this.right[items[at] as number] as number;
      all += this.weights[items[at] as number] as number;
    }
    return all === 0 ? 0 : right / all;
  }

  private findSplit(
    items: Uint32Array,
    from: number,
    to: number,
    random: () => number,
  ): { readonly feature: number; readonly threshold: number } | undefined {
    if (to - from < 2 * this.leaf) return undefined;
    const share = this.shareOf(items, from, to);
    if (share === 0 || share === 1) return undefined;
    let best: { feature: number; threshold: number; gain: number } | undefined;
    const features = Array.from(this.columns, (_, at) => at);
    let [left, tried] = [features.length, 0];
    while (left > 0 && tried < this.tried) {
      const at = Math.floor(random() * left);
      const feature = features[at] as number;
      left -= 1;
      features[at] = features[left] as number;
      const threshold = this.drawThreshold(feature, items, from, to, random);
      // A feature that is the same for all has nothing to ask and does not count as tried.
      if (threshold === undefined) continue;
      tried += 1;
      const gain = this.gainOf(feature, threshold, items, from, to);
      if (gain !== undefined && (best === undefined || gain > best.gain)) {
        best = { feature, threshold, gain };
      }
    }
    return best;
  }

  private drawThreshold(
    feature: number,
    items: Uint32Array,
    from: number,
    to: number,
    random: () => number,
  ): number | undefined {
    const column = this.columns[feature] as Float32Array;
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = from; at < to; at += 1) {
      const value = column[items[at] as number] as number;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (!(most > least)) return undefined;
    // As it will be stored; above the least, so that neither side is empty.
    const threshold = Math.fround(least + (most - least) * random());
    return threshold > least ? threshold : most;
  }

  /** How pure both sides are together (Gini); undefined where one would be too small. */
  private gainOf(
    feature: number,
    threshold: number,
    items: Uint32Array,
    from: number,
    to: number,
  ): number | undefined {
    const column = this.columns[feature] as Float32Array;
    let [belowCount, below, belowRight, all, allRight] = [0, 0, 0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const item = items[at] as number;
      const weight = this.weights[item] as number;
      const right = this.right[item] as number;
      all += weight;
      allRight += right;
      if ((column[item] as number) < threshold) {
        belowCount += 1;
        below += weight;
        belowRight += right;
      }
    }
    if (belowCount < this.leaf || to - from - belowCount < this.leaf) return undefined;
    const purity = (right: number, weight: number): number =>
      weight === 0 ? 0 : (right * right + (weight - right) * (weight - right)) / weight;
    return purity(belowRight, below) + purity(allRight - belowRight, all - below);
  }
}

/** Puts the items that pass before the others; gives where the others begin. */
function partition(
  items: Uint32Array,
  from: number,
  to: number,
  passes: (item: number) => boolean,
): number {
  let middle = from;
  for (let at = from; at < to; at += 1) {
    const item = items[at] as number;
    if (!passes(item)) continue;
    items[at] = items[middle] as number;
    items[middle] = item;
    middle += 1;
  }
  return middle;
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
