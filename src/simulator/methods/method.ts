import type { Payload } from "../payload.ts";

/** One method of the Bot API: takes the parameters, gives the result or throws a refusal. */
export type Method = (payload: Payload, signal: AbortSignal) => unknown;

export type MethodTable = Readonly<Record<string, Method>>;
