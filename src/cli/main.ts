import { existsSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../log.ts";
import { askCommand } from "./ask.ts";
import { type Command, type CommandIo, UsageError } from "./command.ts";
import { corpusCommand } from "./corpus.ts";
import { doctorCommand } from "./doctor.ts";
import { evalCommand } from "./eval.ts";
import { fitCommand } from "./fit.ts";
import { projectRoot } from "./paths.ts";

const commands: Readonly<Record<string, Command>> = {
  ask: askCommand,
  corpus: corpusCommand,
  doctor: doctorCommand,
  eval: evalCommand,
  fit: fitCommand,
};

const overview = (): string =>
  [
    "usage: npm run -s cli -- <command> [options]",
    "",
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`),
    "",
    "Each command has --help. Exit codes: 0 done, 1 failed, 2 wrong usage.",
    "",
  ].join("\n");

/** Runs one command; returns its exit code. */
export async function runCli(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help") {
    io.stdout(overview());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.stderr(`cli: no command ${name}\n\n${overview()}`);
    return 2;
  }
  if (rest.includes("--help")) {
    io.stdout(`${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) {
      io.stderr(`${name}: ${error.message}\n\n${command.usage}\n`);
      return 2;
    }
    if (error instanceof Fault) {
      io.stderr(`${name}: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

/** What node:util's parseArgs throws for unknown or incomplete options. */
const isParseError = (error: unknown): error is Error =>
  error instanceof TypeError &&
  String((error as { code?: string }).code).startsWith("ERR_PARSE_ARGS");

if (process.argv[1] === import.meta.filename) {
  const envFile = join(projectRoot, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  process.exitCode = await runCli(process.argv.slice(2), {
    stdin: process.stdin,
    env: process.env,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  });
}
