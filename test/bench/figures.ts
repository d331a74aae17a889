import { z } from "zod";

/** What a process of its own found out about one system. */
export const figuresSchema = z.strictObject({
  buildSeconds: z.number(),
  /** Resident memory when all is built and asked, after garbage collection. */
  residentMb: z.number(),
  /** The most it ever was. */
  peakMb: z.number(),
  /** Questions asked, each once; the warm-up is not counted. */
  asked: z.int(),
  meanMs: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** Of the questions made from an entry: how many found it first. */
  found: z.int(),
  of: z.int(),
});

export type Figures = Readonly<z.infer<typeof figuresSchema>>;

/** The smallest value that a `share` of all does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
