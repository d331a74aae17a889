import type { Token } from "./tokens.ts";

/** The token `k` places from the current one; negative looks back. */
export type Look = (k: number) => Token | undefined;

/** No finder looks further than this many tokens ahead. */
export const reach = 40;

/** How many tokens from the current one are the identifier it looks for, or 0. */
export type Finder = (at: Look) => number;
