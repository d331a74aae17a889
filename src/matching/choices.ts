/** One choice among candidates: the features of each, and which are right. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly weight: number;
}

/**
 * Conditional logit (McFadden 1974) with a Gaussian prior, by Newton's method: the weights that make
 * the right candidates' share of e^score largest.
 */
export function fitChoices(
  choices: readonly Choice[],
  prior: readonly number[],
  precision: number,
): number[] {
  return newton(prior, precision, (weights, gradient, hessian) => {
    let loss = 0;
    for (const { candidates, right, weight } of choices) {
      const scores = candidates.map((x) => dot(weights, x));
      const all = shares(scores);
      const wanted = shares(
        scores.map((score, i) => (right.includes(i) ? score : Number.NEGATIVE_INFINITY)),
      );
      const chance = all.reduce((sum, share, i) => (right.includes(i) ? sum + share : sum), 0);
      loss -= weight * Math.log(Math.max(chance, 1e-300));
      const mean = new Array<number>(weights.length).fill(0);
      for (const [i, x] of candidates.entries()) {
        addScaled(gradient, x, weight * ((all[i] ?? 0) - (wanted[i] ?? 0)));
        addScaled(mean, x, all[i] ?? 0);
        addOuter(hessian, x, weight * (all[i] ?? 0));
      }
      addOuter(hessian, mean, -weight);
    }
    return loss;
  });
}

/** Adds the derivatives at `weights` to `gradient` and `hessian`, and gives the loss. */
type Objective = (weights: readonly number[], gradient: number[], hessian: number[][]) => number;

/** Newton's method from the prior, each step halved until it helps. */
function newton(prior: readonly number[], precision: number, objective: Objective): number[] {
  const at = (weights: readonly number[]) => {
    const gradient = weights.map((w, i) => precision * (w - (prior[i] ?? 0)));
    const hessian = diagonal(weights.length, precision);
    const away = weights.reduce((sum, w, i) => sum + (w - (prior[i] ?? 0)) ** 2, 0);
    const loss = objective(weights, gradient, hessian) + (precision / 2) * away;
    return { weights, gradient, hessian, loss };
  };
  let here = at(prior);
  for (let round = 0; round < mostRounds; round += 1) {
    const step = solve(here.hessian, here.gradient);
    let scale = 1;
    let next = at(here.weights.map((w, i) => w - scale * (step[i] ?? 0)));
    while (next.loss > here.loss && scale > 1e-4) {
      scale /= 2;
      next = at(here.weights.map((w, i) => w - scale * (step[i] ?? 0)));
    }
    const gain = here.loss - next.loss;
    if (gain > 0) here = next;
    if (gain < enoughGain) break;
  }
  return [...here.weights];
}

const mostRounds = 40;
/** In units of log-likelihood: less changes no decision. */
const enoughGain = 1e-4;

function shares(scores: readonly number[]): number[] {
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

function diagonal(size: number, value: number): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? value : 0)),
  );
}

function addScaled(to: number[], x: readonly number[], scale: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + scale * (x[i] as number);
}

function addOuter(to: number[][], x: readonly number[], scale: number): void {
  for (let i = 0; i < to.length; i += 1) addScaled(to[i] as number[], x, scale * (x[i] as number));
}

/** Solves a x = b for a symmetric positive matrix, by elimination with pivoting. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const size = b.length;
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let i = column + 1; i < size; i += 1) {
      if (Math.abs(cell(rows, i, column)) > Math.abs(cell(rows, pivot, column))) pivot = i;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const head = cell(rows, column, column) || 1e-12;
    for (let i = column + 1; i < size; i += 1) {
      addScaled(rows[i] as number[], rows[column] as number[], -cell(rows, i, column) / head);
    }
  }
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = cell(rows, i, size);
    for (let j = i + 1; j < size; j += 1) rest -= cell(rows, i, j) * (x[j] as number);
    x[i] = rest / (cell(rows, i, i) || 1e-12);
  }
  return x;
}

function cell(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
