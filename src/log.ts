import { pino } from "pino";

/** What a log line may carry: ids, counts and outcomes. Never text that people wrote, names or tokens. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** The error's class and its message with tokens removed; stack only at level debug. */
  error(event: string, error: unknown, fields?: LogFields): void;
}

export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Bot tokens, as they appear inside Bot API addresses and error messages. */
const tokenPattern = /\d{3,12}:[\w-]{10,}/g;

/** Removes bot tokens and the paths that carry them. */
export const scrub = (message: string): string => message.replace(tokenPattern, "[token]");

const describe = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, error_code: refused } = error as { code?: unknown; error_code?: unknown };
  const known = [code, refused].find((c) => typeof c === "string" || typeof c === "number");
  return { error: error.name, ...(known === undefined ? {} : { code: known as string | number }) };
};

/** The place in our code an error comes from; the message, which may hold words of people, is left out. */
const frameOf = (error: unknown): LogFields => {
  const [frame] = error instanceof Error ? framesOf(error) : [];
  return frame === undefined ? {} : { at: frame };
};

/** The lines of a stack behind the message, which may itself hold lines that look like them. */
export function framesOf({ message, stack = "" }: Error): readonly string[] {
  const at = stack.indexOf(message);
  const behind = at < 0 ? "" : stack.slice(at + message.length);
  return behind.split("\n").flatMap((line) => (/^\s+at \S/.test(line) ? [line.trim()] : []));
}

/** Faults of ours say what they mean in words that hold no user text; others are named by class and code only. */
export class Fault extends Error {
  override readonly name: string = "Fault";
}

/** Writes one JSON line an event to standard error, so that standard output stays free for results. */
export const createLog = (level: LogLevel): Log => {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    debug: (event, fields) => logger.debug(fields ?? {}, event),
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, error, fields) => {
      const reason = error instanceof Fault ? { reason: scrub(error.message) } : {};
      logger.error({ ...fields, ...describe(error), ...reason, ...frameOf(error) }, event);
    },
  };
};
