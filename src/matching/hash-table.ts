/**
 * Numbers features in the order they are first met: hash → 0, 1, 2 … Open addressing with linear
 * probing, at most half full:
 * ```
 * slots [ -, 2, 0, -, -, 1, -, - ]     the number of the feature whose hash falls here, plus one
 * keys  [ h₀, h₁, h₂ ]                 the hash of each feature
 * ```
 */
export class HashTable {
  private slots: Uint32Array;
  private keys: Uint32Array;
  size: number;

  /** @param keys the hashes of the features already numbered, in order */
  constructor(keys: Uint32Array = new Uint32Array(0)) {
    this.keys = keys;
    this.size = keys.length;
    this.slots = new Uint32Array(0);
    this.resize(Math.max(64, keys.length * 2));
  }

  /** The number of a feature, or -1. */
  find(hash: number): number {
    const mask = this.slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = (this.slots[at] as number) - 1;
      if (number < 0 || this.keys[number] === hash) return number;
    }
  }

  /** The number of a feature, which gets one if it has none. */
  intern(hash: number): number {
    const known = this.find(hash);
    if (known >= 0) return known;
    if (this.size * 2 >= this.slots.length) this.resize(this.slots.length);
    if (this.size === this.keys.length) this.keys = grown(this.keys, this.size + 1);
    this.keys[this.size] = hash;
    this.size += 1;
    this.place(this.size - 1);
    return this.size - 1;
  }

  /** The hashes in the order of their numbers; what `new HashTable` takes. */
  toKeys(): Uint32Array {
    return this.keys.slice(0, this.size);
  }

  private resize(atLeast: number): void {
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(atLeast + 1)));
    for (let number = 0; number < this.size; number += 1) this.place(number);
  }

  private place(number: number): void {
    const mask = this.slots.length - 1;
    let at = (this.keys[number] as number) & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = number + 1;
  }
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** A copy of a column with room for at least `length`, and for as much again as it had. */
export function grown<T extends Column>(column: T, length: number): T {
  const copy = new (column.constructor as new (length: number) => T)(
    Math.max(length, column.length * 2, 16),
  );
  copy.set(column);
  return copy;
}
