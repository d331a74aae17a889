import { type ParseArgsConfig, parseArgs } from "node:util";
import { JsonLinesError } from "../importing/jsonl.ts";
import { CorpusError } from "../importing/read-yaml.ts";

/** Where a command reads and writes. */
export interface CommandIo {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

/** The command was called in a way it does not know. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Flags = NonNullable<ParseArgsConfig["options"]>;

/**
 * The values of a command's flags.
 * @throws UsageError
 */
export function parseFlags<const T extends Flags>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "unknown option");
  }
}

/** Says what went wrong and gives the exit code: 2 for a wrong call, 1 for bad data. Faults of ours are thrown on. */
export function failedWith(command: string, usage: string, error: unknown, io: CommandIo): number {
  if (error instanceof UsageError) {
    io.stderr(`${command}: ${error.message}\n\n${usage}\n`);
    return 2;
  }
  if (error instanceof JsonLinesError || error instanceof CorpusError) {
    io.stderr(`${command}: ${error.message}\n`);
    return 1;
  }
  throw error;
}
