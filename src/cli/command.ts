/** What a command reads and writes; the real streams, or a test's. */
export interface CommandIo {
  readonly stdin: NodeJS.ReadableStream;
  /** Environment variables, for commands that say who runs the bot. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** One command of the command line. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole of `--help`. */
  readonly usage: string;
  /** Returns the exit code: 0 done, 1 failed, 2 wrong usage. */
  run(args: readonly string[], io: CommandIo): Promise<number>;
}

/** The arguments do not make sense; the message says which and why. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
