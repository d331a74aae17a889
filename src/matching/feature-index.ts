import { grown, HashTable } from "./hash-table.ts";
import type { Scores } from "./scores.ts";

/**
 * Texts as bags of features, forward and inverted, in compressed rows:
 * ```
 * starts   [0,       3,    5, …]      row r owns the places starts[r] … starts[r + 1] - 1
 * features [7, 1, 4 | 1, 9 | …]       the features of the row, each once
 * counts   [1, 2, 1 | 1, 1 | …]       and how often it has them
 *
 * postings [0 | 0, 1 | …]             the rows of each feature; those added lately stand beside them
 * ```
 * Nothing that depends on how many documents there are is stored. So what is added and withdrawn again
 * leaves every score as it was.
 */
export class FeatureIndex {
  private readonly table: HashTable;
  private starts: Uint32Array;
  private features: Uint32Array;
  private counts: Uint8Array;
  /** In how many documents each feature occurs. */
  private frequencies: Uint32Array;
  rows: number;
  /** Where a feature was last put, plus one; only while a row is added or a document counted. */
  private marks = new Uint32Array(64);
  private postingStarts = new Uint32Array(1);
  private postings = new Uint32Array(0);
  /** The rows the postings cover. */
  private posted = 0;
  /** The rows of each feature that were added since. */
  private readonly recent = new Map<number, number[]>();

  constructor(columns?: IndexColumns) {
    this.table = new HashTable(columns?.keys);
    this.starts = columns?.starts ?? new Uint32Array(16);
    this.features = columns?.features ?? new Uint32Array(64);
    this.counts = columns?.counts ?? new Uint8Array(64);
    this.frequencies = columns?.frequencies ?? new Uint32Array(64);
    this.rows = columns === undefined ? 0 : columns.starts.length - 1;
  }

  /** How many features have a number. */
  get size(): number {
    return this.table.size;
  }

  find(hash: number): number {
    return this.table.find(hash);
  }

  /** A text that is not added, as the index knows it. */
  toBag(hashes: readonly number[]): Bag {
    const counts = new Map<number, number>();
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    const bag: Bag = { features: [], counts: [], unknown: 0 };
    for (const [hash, count] of counts) {
      const feature = this.find(hash);
      if (this.frequency(feature) === 0) bag.unknown += 1;
      else {
        bag.features.push(feature);
        bag.counts.push(count);
      }
    }
    return bag;
  }

  /** Adds a text, as the next row. Its document is counted by `count`. */
  add(hashes: readonly number[]): void {
    const start = this.starts[this.rows] as number;
    let end = start;
    for (const hash of hashes) {
      const feature = this.table.intern(hash);
      if (feature >= this.marks.length) this.marks = grown(this.marks, feature + 1);
      let place = (this.marks[feature] as number) - 1;
      // A mark that was left by another row, or by `count`, points elsewhere.
      if (place < start || place >= end || this.features[place] !== feature) {
        place = end;
        this.marks[feature] = place + 1;
        if (end === this.features.length) {
          this.features = grown(this.features, end + 1);
          this.counts = grown(this.counts, end + 1);
        }
        this.features[end] = feature;
        this.counts[end] = 0;
        this.features[end] = feature;
        end += 1;
      }
      this.counts[place] = Math.min(255, (this.counts[place] as number) + 1);
    }
    if (this.posted > 0) this.addRecent(start, end);
    this.rows += 1;
    if (this.rows === this.starts.length) this.starts = grown(this.starts, this.rows + 1);
    this.starts[this.rows] = end;
    if (this.table.size > this.frequencies.length) {
      this.frequencies = grown(this.frequencies, this.table.size);
    }
  }

  private addRecent(start: number, end: number): void {
    for (let place = start; place < end; place += 1) {
      const feature = this.features[place] as number;
      const rows = this.recent.get(feature);
      if (rows === undefined) this.recent.set(feature, [this.rows]);
      else rows.push(this.rows);
    }
  }

  /** Counts the rows of a document in (`by` 1) or out (`by` -1): each of their features once. */
  count(from: number, to: number, by: 1 | -1): void {
    if (this.marks.length < this.size) this.marks = grown(this.marks, this.size);
    const met: number[] = [];
    const end = this.starts[to] as number;
    for (let place = this.starts[from] as number; place < end; place += 1) {
      const feature = this.features[place] as number;
      if (this.marks[feature] === counted) continue;
      this.marks[feature] = counted;
      met.push(feature);
    }
    for (const feature of met) {
      this.marks[feature] = 0;
      this.frequencies[feature] = (this.frequencies[feature] as number) + by;
    }
  }

  /** The features of some rows, each once. */
  featuresOf(from: number, to: number): ReadonlySet<number> {
    return new Set(this.features.subarray(this.starts[from], this.starts[to]));
  }

  start(row: number): number {
    return this.starts[row] as number;
  }

  end(row: number): number {
    return this.starts[row + 1] as number;
  }

  /** The feature at a place of the forward index. */
  featureAt(place: number): number {
    return this.features[place] as number;
  }

  countAt(place: number): number {
    return this.counts[place] as number;
  }

  /** The number of words, or of whatever its features are, in a row. */
  length(row: number): number {
    let length = 0;
    for (let place = this.start(row); place < this.end(row); place += 1) {
      length += this.counts[place] as number;
    }
    return length;
  }

  /** The number of documents that have a feature; 0 for -1, the number of an unknown one. */
  frequency(feature: number): number {
    return feature < 0 ? 0 : (this.frequencies[feature] as number);
  }

  /** How many rows have a feature, withdrawn ones included. */
  postingsOf(feature: number): number {
    this.post();
    const recent = this.recent.get(feature)?.length ?? 0;
    return this.postingEnd(feature) - this.postingStart(feature) + recent;
  }

  /** Shows each row that has a feature. */
  visit(feature: number, show: (row: number) => void): void {
    this.post();
    const end = this.postingEnd(feature);
    for (let at = this.postingStart(feature); at < end; at += 1) show(this.postings[at] as number);
    for (const row of this.recent.get(feature) ?? []) show(row);
  }

  /** Adds a weight to the score of each row that has a feature. */
  scatter(feature: number, weight: number, scores: Scores): void {
    this.post();
    const end = this.postingEnd(feature);
    for (let at = this.postingStart(feature); at < end; at += 1) {
      scores.add(this.postings[at] as number, weight);
    }
    for (const row of this.recent.get(feature) ?? []) scores.add(row, weight);
  }

  private postingStart(feature: number): number {
    return this.postingStarts[feature] ?? 0;
  }

  private postingEnd(feature: number): number {
    return this.postingStarts[feature + 1] ?? this.postingStart(feature);
  }

  /** Makes the postings anew once many rows are not in them. */
  private post(): void {
    const late = this.rows - this.posted;
    if (late === 0 || (this.posted > 0 && late <= Math.max(mostRecent, this.posted / 20))) return;
    const end = this.starts[this.rows] as number;
    const starts = new Uint32Array(this.size + 1);
    for (let place = 0; place < end; place += 1) {
      const after = (this.features[place] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    for (let feature = 0; feature < this.size; feature += 1) {
      starts[feature + 1] = (starts[feature + 1] as number) + (starts[feature] as number);
    }
    const next = starts.slice();
    const postings = new Uint32Array(end);
    for (let row = 0; row < this.rows; row += 1) {
      for (let place = this.start(row); place < this.end(row); place += 1) {
        const feature = this.features[place] as number;
        postings[next[feature] as number] = row;
        next[feature] = (next[feature] as number) + 1;
      }
    }
    this.postingStarts = starts;
    this.postings = postings;
    this.posted = this.rows;
    this.recent.clear();
  }

  /** What `new FeatureIndex` takes. */
  toColumns(): IndexColumns {
    const end = this.starts[this.rows] as number;
    return {
      keys: this.table.toKeys(),
      starts: this.starts.slice(0, this.rows + 1),
      features: this.features.slice(0, end),
      counts: this.counts.slice(0, end),
      frequencies: this.frequencies.slice(0, this.size),
    };
  }
}

/** Rows that are kept beside the postings before these are made anew, or a twentieth of all. */
const mostRecent = 256;
const counted = 0xffffffff;

/** A text as the numbers of its distinct features, how often it has each, and how many no document has. */
export interface Bag {
  readonly features: number[];
  readonly counts: number[];
  unknown: number;
}

/** An index as it is stored. */
export interface IndexColumns {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly counts: Uint8Array;
  readonly frequencies: Uint32Array;
}
