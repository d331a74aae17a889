/** A text as a sparse vector, with the class it belongs to. */
export interface Example {
  readonly label: number;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Examples looked at in all, so that small archives are gone through more often … */
const wantedLooks = 60_000;
/** … within these bounds. */
const [fewestRounds, mostRounds] = [8, 40];
/** The first step's length, for vectors of length about √2; it falls to a tenth over the rounds. */
const firstStep = 2;
/** A class whose share is off by less is left alone. */
const smallError = 1e-3;

/**
 * Multinomial logistic regression by stochastic gradient descent, stopped early instead of regularised.
 * @returns the weights, by column and class
 */
export function fitSoftmax(
  examples: readonly Example[],
  classes: number,
  columns: number,
): Float32Array {
  const weights = new Float32Array(columns * classes);
  const scores = new Float64Array(classes);
  /** The classes whose shares are off, and by how much, times the step. */
  const mistaken = new Uint32Array(classes);
  const errors = new Float64Array(classes);
  const rounds = Math.round(
    Math.min(mostRounds, Math.max(fewestRounds, wantedLooks / (examples.length || 1))),
  );
  const order = shuffled(examples.length);
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep * 0.1 ** (round / rounds);
    for (const at of order) {
      const { label, columns: places, values } = examples[at] as Example;
      scores.fill(0);
      addScores(weights, classes, places, values, scores);
      toShares(scores);
      let wrong = 0;
      for (let other = 0; other < classes; other += 1) {
        const error = (other === label ? 1 : 0) - (scores[other] as number);
        if (Math.abs(error) < smallError) continue;
        mistaken[wrong] = other;
        errors[wrong] = error * step;
        wrong += 1;
      }
      for (let i = 0; i < places.length; i += 1) {
        const start = (places[i] as number) * classes;
        const value = values[i] as number;
        for (let at = 0; at < wrong; at += 1) {
          const place = start + (mistaken[at] as number);
          weights[place] = (weights[place] as number) + value * (errors[at] as number);
        }
      }
    }
  }
  return weights;
}

function addScores(
  weights: Float32Array,
  classes: number,
  places: Uint32Array,
  values: Float32Array,
  scores: Float64Array,
): void {
  for (let i = 0; i < places.length; i += 1) {
    const start = (places[i] as number) * classes;
    const value = values[i] as number;
    for (let label = 0; label < classes; label += 1) {
      scores[label] = (scores[label] as number) + value * (weights[start + label] as number);
    }
  }
}

function toShares(scores: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] as number) - top);
    sum += scores[at] as number;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) / sum;
}

/** What an example on the wrong side costs, beside the length of the weights. */
const cost = 0.5;
const passes = 12;
/** Every so many passes all examples are looked at, else only those that press on the margin. */
const fullPass = 4;
const enoughProgress = 0.01;

/**
 * One support vector machine for each class against all others, with squared hinge loss, by dual
 * coordinate descent (Hsieh et al. 2008, algorithm 1).
 * @returns the weights, by column and class
 */
export function fitOneVsRest(
  examples: readonly Example[],
  classes: number,
  columns: number,
): Float32Array {
  const weights = new Float32Array(columns * classes);
  const order = shuffled(examples.length);
  const softness = 1 / (2 * cost);
  const squares = examples.map(({ values }) => values.reduce((sum, v) => sum + v * v, softness));
  for (let label = 0; label < classes; label += 1) {
    const own = new Float64Array(columns);
    const alphas = new Float64Array(examples.length);
    let active: number[] = order;
    for (let pass = 0; pass < passes; pass += 1) {
      const looked = pass % fullPass === 0 ? order : active;
      const next: number[] = [];
      let most = 0;
      for (const at of looked) {
        const example = examples[at] as Example;
        const side = example.label === label ? 1 : -1;
        const alpha = alphas[at] as number;
        const slope = side * product(own, example) - 1 + softness * alpha;
        if (alpha > 0 || slope < 0) next.push(at);
        const progress = alpha > 0 ? slope : Math.min(0, slope);
        if (progress === 0) continue;
        most = Math.max(most, Math.abs(progress));
        const moved = Math.max(0, alpha - slope / (squares[at] as number));
        alphas[at] = moved;
        const change = (moved - alpha) * side;
        for (let i = 0; i < example.columns.length; i += 1) {
          const column = example.columns[i] as number;
          own[column] = (own[column] as number) + change * (example.values[i] as number);
        }
      }
      active = next;
      if (most < enoughProgress) break;
    }
    for (let column = 0; column < columns; column += 1) {
      weights[column * classes + label] = own[column] as number;
    }
  }
  return weights;
}

function product(weights: Float64Array, { columns, values }: Example): number {
  let sum = 0;
  for (let i = 0; i < columns.length; i += 1) {
    sum += (weights[columns[i] as number] as number) * (values[i] as number);
  }
  return sum;
}

/** 0 … n - 1 in an order that is mixed, and always the same. */
function shuffled(n: number): number[] {
  const order = Array.from({ length: n }, (_, at) => at);
  let state = 1;
  for (let at = n - 1; at > 0; at -= 1) {
    // Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
