import type { Token } from "./tokens.ts";

/** The token `k` places from the current one; negative looks back. */
type Look = (k: number) => Token | undefined;

/** No finder looks further than this many tokens ahead. */
const reach = 40;

type Finder = (at: Look) => number;
