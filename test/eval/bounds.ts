import { z } from "zod";
import type { Share } from "./summary.ts";

/** What a figure must reach: `most` counts, `least` and `mostShare` are shares. */
export const boundSchema = z.union([
  z.strictObject({ most: z.int() }),
  z.strictObject({ least: z.number() }),
  z.strictObject({ mostShare: z.number() }),
]);

export type Bound = z.infer<typeof boundSchema>;

export function holds({ n, of }: Share, bound: Bound): boolean {
  if ("most" in bound) return n <= bound.most;
  if (of === 0) return false;
  return "least" in bound ? n / of >= bound.least : n / of <= bound.mostShare;
}
