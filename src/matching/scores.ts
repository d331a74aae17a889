/** Sparse sums over a large range of numbers, which are read and cleared in the time of what was touched. */
export class Scores {
  private readonly values: Float32Array;
  /** What has a score, in the order it was met. */
  private readonly touched: Uint32Array;
  private count = 0;

  constructor(length: number) {
    this.values = new Float32Array(length);
    this.touched = new Uint32Array(length);
  }

  /** @param score more than zero */
  add(at: number, score: number): void {
    const before = this.values[at] as number;
    if (before === 0) this.touch(at);
    this.values[at] = before + score;
  }

  /** Keeps the larger of the score there and this. */
  raise(at: number, score: number): void {
    const before = this.values[at] as number;
    if (before === 0) this.touch(at);
    if (score > before) this.values[at] = score;
  }

  private touch(at: number): void {
    this.touched[this.count] = at;
    this.count += 1;
  }

  /** Shows every score. */
  each(show: (at: number, score: number) => void): void {
    for (let i = 0; i < this.count; i += 1) {
      const at = this.touched[i] as number;
      show(at, this.values[at] as number);
    }
  }

  /** Raises the score of each owner to the best of what it owns, but for one. */
  raiseOwners(owners: Uint32Array, to: Scores, except = -1): void {
    for (let i = 0; i < this.count; i += 1) {
      const at = this.touched[i] as number;
      if (at !== except) to.raise(owners[at] as number, this.values[at] as number);
    }
  }

  clear(): void {
    for (let i = 0; i < this.count; i += 1) this.values[this.touched[i] as number] = 0;
    this.count = 0;
  }
}
