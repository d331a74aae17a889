import type { ResponseParameters } from "grammy/types";

/** A fault to come: a refusal, an answer that never comes, or a connection that breaks. */
export type Failure = (
  | {
      readonly code: number;
      readonly description: string;
      readonly parameters?: ResponseParameters;
    }
  | { readonly hang: true }
  | { readonly reset: true }
) & {
  /** How many calls fail; 1 unless told. */
  readonly times?: number;
  /** The call is carried out and only its answer fails, so that a repeat doubles it. */
  readonly applied?: true;
};

/** The faults that tests have ordered, by method. */
export interface Failures {
  add(method: string, failure: Failure): void;
  /** The fault for this call, if one is due. */
  take(method: string): Failure | undefined;
}

export function createFailures(): Failures {
  const due: { readonly method: string; readonly failure: Failure; left: number }[] = [];
  return {
    add(method, failure) {
      due.push({ method: method.toLowerCase(), failure, left: failure.times ?? 1 });
    },
    take(method) {
      const index = due.findIndex((entry) => entry.method === method.toLowerCase());
      const entry = due[index];
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) due.splice(index, 1);
      return entry.failure;
    },
  };
}
