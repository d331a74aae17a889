import { join } from "node:path";
import { parseArgs } from "node:util";
import { dayOf } from "../archive/freshness.ts";
import { loadCorpus } from "../importing/load-corpus.ts";
import { type Command, UsageError } from "./command.ts";
import { projectRoot } from "./paths.ts";

const usage = `usage: cli corpus check [--now ISO]

  Reads corpus/ and intents/ as the bot does, and refuses review dates that have passed as well.`;

/** Checks the shipped archive. */
export const corpusCommand: Command = {
  summary: "check the shipped archive",
  usage,
  run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { now: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length !== 1 || positionals[0] !== "check") {
      throw new UsageError("say: corpus check");
    }
    const now = values.now === undefined ? new Date() : new Date(values.now);
    if (Number.isNaN(now.getTime())) throw new UsageError("--now: not a date");
    const folders = { corpus: join(projectRoot, "corpus"), intents: join(projectRoot, "intents") };
    const corpus = loadCorpus(folders, dayOf(now));
    io.stdout(
      `${corpus.entries.size} entries, ${corpus.topics.size} topics, ` +
        `${corpus.resources.size} resources, ${corpus.changeNotes.size} change notes, ` +
        `${corpus.concepts.length} concepts: all in order on ${dayOf(now)}\n`,
    );
    return Promise.resolve(0);
  },
};
