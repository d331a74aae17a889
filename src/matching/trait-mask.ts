import type { Trait } from "../text/trait-words.ts";
import type { Traits } from "../text/traits.ts";

/** The traits in the order of their bits; the two sides of an opposite are neighbours. */
const order: readonly Trait[] = [
  "+outcome",
  "-outcome",
  "+order",
  "-order",
  "+crossing",
  "-crossing",
  "+course",
  "-course",
  "not",
  "why",
  "how",
  "when",
  "where",
  "who",
  "what",
  "which",
  "amount",
];

const bitOf = new Map(order.map((trait, at) => [trait, 1 << at]));
const sidesMask = 0xff;
const notMask = bitOf.get("not") ?? 0;
const asksMask = ((1 << order.length) - 1) & ~(sidesMask | notMask);

/** What a text asks, denies and takes sides on, as one number. */
export function toTraitMask({ asks, negated, sides }: Traits): number {
  let mask = negated ? notMask : 0;
  for (const trait of [...asks, ...sides]) mask |= bitOf.get(trait) ?? 0;
  return mask;
}

export const asksOf = (mask: number): number => mask & asksMask;
export const isNegated = (mask: number): boolean => (mask & notMask) !== 0;
export const sidesOf = (mask: number): number => mask & sidesMask;

/** Each side's opposite: neighbouring bits change places. */
const opposites = (sides: number): number => ((sides & 0x55) << 1) | ((sides & 0xaa) >> 1);

/** The sides a text takes and another contradicts: it takes the other side, and only that. */
export function clashingSides(text: number, other: number): number {
  const [mine, others] = [sidesOf(text), sidesOf(other)];
  return mine & ~opposites(mine) & opposites(others & ~opposites(others));
}

export function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
