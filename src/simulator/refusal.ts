import type { ResponseParameters } from "grammy/types";

/** Telegram's "no" to a call: the HTTP status, the description and, at times, parameters. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.name = "Refusal";
    this.code = code;
    this.parameters = parameters;
  }
}

export const badRequest = (why: string, parameters?: ResponseParameters): Refusal =>
  new Refusal(400, `Bad Request: ${why}`, parameters);

export const forbidden = (why: string): Refusal => new Refusal(403, `Forbidden: ${why}`);

export const conflict = (why: string): Refusal => new Refusal(409, `Conflict: ${why}`);

export const tooManyRequests = (seconds: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

/** The body Telegram answers a refused call with. */
export const refusalBody = (refusal: Refusal) => ({
  ok: false as const,
  error_code: refusal.code,
  description: refusal.message,
  ...(refusal.parameters && { parameters: refusal.parameters }),
});
