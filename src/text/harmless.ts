/** Embeddings, overrides and isolates: they turn the order of what stands around them. Plain marks (LRM, RLM) do not. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/** More marks on one letter than any language served puts there: they paint over the lines above and below. */
const heaped = /(\p{M}{6})\p{M}+/gu;

/**
 * A text that can do nothing to the words around it where it is shown: it turns nobody's letters round and covers no
 * other line. What can be read of it stays.
 */
export const harmless = (text: string): string => text.replace(turning, "").replace(heaped, "$1");
