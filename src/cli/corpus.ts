import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { dayOf } from "../archive/freshness.ts";
import { mergeOverlay } from "../archive/overlay.ts";
import { systemClock } from "../clock.ts";
import { ConfigError, parseStorage } from "../config.ts";
import { loadCorpus } from "../importing/load-corpus.ts";
import { writeCorpus } from "../importing/write-corpus.ts";
import { readSecretFile } from "../secret-file.ts";
import { openErasureList } from "../storage/erasure-list.ts";
import { listHolds } from "../storage/holds.ts";
import { openSqlite, StorageError } from "../storage/open-sqlite.ts";
import { listPublished } from "../storage/published.ts";
import { createVault } from "../storage/vault.ts";
import { type Command, type CommandIo, UsageError } from "./command.ts";
import { projectRoot } from "./paths.ts";

const usage = `usage: cli corpus check [--now ISO]
       cli corpus export FOLDER

  check   reads corpus/ and intents/ as the bot does, and refuses review dates that have passed as well
  export  writes the archive as it is served, with what was published, corrected, held and withdrawn in
          the database, to a new folder in the form of corpus/. Needs DATABASE_URL and DATA_KEY or
          DATA_KEY_FILE, as the bot does; it may run beside it.`;

const shipped = { corpus: join(projectRoot, "corpus"), intents: join(projectRoot, "intents") };

/** Checks the shipped archive, and writes the served one to files. */
export const corpusCommand: Command = {
  summary: "check the shipped archive, write the served one to files",
  usage,
  run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { now: { type: "string" } },
      allowPositionals: true,
    });
    const [what, folder, ...rest] = positionals;
    if (what === "check" && folder === undefined) return Promise.resolve(check(values.now, io));
    if (what === "export" && folder !== undefined && rest.length === 0) {
      return exportTo(resolve(folder), io);
    }
    throw new UsageError("say: corpus check, or: corpus export FOLDER");
  },
};

function check(today: string | undefined, io: CommandIo): number {
  const now = today === undefined ? new Date() : new Date(today);
  if (Number.isNaN(now.getTime())) throw new UsageError("--now: not a date");
  const corpus = loadCorpus(shipped, dayOf(now));
  io.stdout(
    `${corpus.entries.size} entries, ${corpus.topics.size} topics, ` +
      `${corpus.resources.size} resources, ${corpus.changeNotes.size} change notes, ` +
      `${corpus.concepts.length} concepts: all in order on ${dayOf(now)}\n`,
  );
  return 0;
}

async function exportTo(folder: string, io: CommandIo): Promise<number> {
  const { databasePath, dataKey } = readStorage(io);
  if (!existsSync(databasePath)) throw new StorageError(`storage: there is no ${databasePath}`);
  const before = loadCorpus(shipped).entries;
  const { db, close } = await openSqlite(databasePath);
  try {
    const store = {
      db,
      vault: createVault(dataKey),
      clock: systemClock,
      erasures: openErasureList(databasePath),
    };
    const versions = await listPublished(store);
    const entries = mergeOverlay(before, {
      entries: versions.map(({ entry }) => entry),
      held: await listHolds(store),
    });
    const written = writeCorpus(shipped.corpus, folder, before, entries);
    // What was written must be what a start can read.
    const { size } = loadCorpus({ ...shipped, corpus: folder }).entries;
    io.stdout(`${size} entries in ${folder}, of which ${written.length} added or changed\n`);
    for (const id of written) io.stdout(`  ${id}\n`);
    return 0;
  } finally {
    await close();
  }
}

function readStorage(io: CommandIo): ReturnType<typeof parseStorage> {
  try {
    return parseStorage(io.env ?? {}, readSecretFile);
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.problems.join("; "));
    throw error;
  }
}
