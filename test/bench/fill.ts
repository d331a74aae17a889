import { pickUsual, type Random } from "./random.ts";
import type { Slots } from "./words.ts";

/**
 * Fills the slots of a template. What `filled` holds already is said again, what is new is added to it.
 * `{town2}` is another town than `{town}`.
 */
export function fill(
  template: string,
  slots: Slots,
  random: Random,
  filled: Map<string, string> = new Map(),
): string {
  const text = template.replace(/\{(\w+)\}/gu, (_slot, name: string) => {
    const before = filled.get(name);
    if (before !== undefined) return before;
    const kind = name.replace(/\d$/u, "");
    const fillers = slots[kind];
    if (!fillers) throw new Error(`no fillers for {${name}}`);
    const others = new Set([filled.get(kind), filled.get(`${kind}2`)]);
    let filler = pickUsual(fillers, random);
    while (others.has(filler)) filler = pickUsual(fillers, random);
    filled.set(name, filler);
    return filler;
  });
  return withArticles(text);
}

/** "a engineer" → "an engineer". */
const withArticles = (text: string): string =>
  text.replace(/\b([Aa]) (?=(?:[aeio]|hour|u(?!ni|til|s|kr))[a-z-]*)/gu, "$1n ");
