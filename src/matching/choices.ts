/** One choice among candidates: the features of each, and which are right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly weight: number;
}

const mostRounds = 40;
/** In units of log-likelihood: less changes no decision. */
const enoughGain = 1e-4;

/**
 * Conditional logit (McFadden 1974) with a Gaussian prior, by Newton's method: the weights that make
 * the right candidates' share of e^score largest, while staying near `prior`.
 * @param precision how strongly each weight is held to its prior value, in examples
 */
export function fitChoices(
  choices: readonly Choice[],
  prior: readonly number[],
  precision: number,
): number[] {
  let here = derive(choices, prior, prior, precision);
  for (let round = 0; round < mostRounds; round += 1) {
    const step = solve(here.hessian, here.gradient);
    let scale = 1;
    let next = derive(choices, moved(here.weights, step, scale), prior, precision);
    while (next.loss > here.loss && scale > 1e-4) {
      scale /= 2;
      next = derive(choices, moved(here.weights, step, scale), prior, precision);
    }
    const gain = here.loss - next.loss;
    if (gain > 0) here = next;
    if (gain < enoughGain) break;
  }
  return [...here.weights];
}

const moved = (weights: readonly number[], step: Float64Array, scale: number): number[] =>
  weights.map((weight, i) => weight - scale * (step[i] as number));

/** The loss at some weights, with its first and second derivatives; the second by rows. */
function derive(
  choices: readonly Choice[],
  weights: readonly number[],
  prior: readonly number[],
  precision: number,
) {
  const size = weights.length;
  const gradient = Float64Array.from(weights, (w, i) => precision * (w - (prior[i] as number)));
  const hessian = new Float64Array(size * size);
  let loss = 0;
  for (let i = 0; i < size; i += 1) {
    hessian[i * size + i] = precision;
    loss += (precision / 2) * ((weights[i] as number) - (prior[i] as number)) ** 2;
  }
  const mean = new Float64Array(size);
  for (const { candidates, right, weight } of choices) {
    const scores = candidates.map((x) => dot(weights, x));
    const all = toShares(scores);
    const wanted = toShares(
      scores.map((score, i) => (right.includes(i) ? score : Number.NEGATIVE_INFINITY)),
    );
    const chance = right.reduce((sum, i) => sum + (all[i] as number), 0);
    loss -= weight * Math.log(Math.max(chance, 1e-300));
    mean.fill(0);
    for (const [c, x] of candidates.entries()) {
      const share = all[c] as number;
      const surplus = weight * (share - (wanted[c] as number));
      for (let i = 0; i < size; i += 1) {
        const value = x[i] as number;
        gradient[i] = (gradient[i] as number) + surplus * value;
        mean[i] = (mean[i] as number) + share * value;
      }
      addOuter(hessian, x, weight * share);
    }
    addOuter(hessian, mean, -weight);
  }
  return { weights, loss, gradient, hessian };
}

function toShares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addOuter(to: Float64Array, x: ArrayLike<number>, scale: number): void {
  const size = x.length;
  for (let i = 0; i < size; i += 1) {
    const factor = scale * (x[i] as number);
    if (factor === 0) continue;
    for (let j = 0; j < size; j += 1) {
      to[i * size + j] = (to[i * size + j] as number) + factor * (x[j] as number);
    }
  }
}

/** Solves a x = b for a symmetric positive matrix, by Gaussian elimination. */
function solve(a: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const rows = a.slice();
  const x = b.slice();
  for (let column = 0; column < size; column += 1) {
    const head = rows[column * size + column] || 1e-12;
    for (let i = column + 1; i < size; i += 1) {
      const factor = (rows[i * size + column] as number) / head;
      if (factor === 0) continue;
      for (let j = column; j < size; j += 1) {
        rows[i * size + j] =
          (rows[i * size + j] as number) - factor * (rows[column * size + j] as number);
      }
      x[i] = (x[i] as number) - factor * (x[column] as number);
    }
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = x[i] as number;
    for (let j = i + 1; j < size; j += 1) rest -= (rows[i * size + j] as number) * (x[j] as number);
    x[i] = rest / (rows[i * size + i] || 1e-12);
  }
  return x;
}
