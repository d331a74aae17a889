import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { documentsOf } from "../answering/knowledge.ts";
import { readArchive, readQueries } from "../importing/archive-files.ts";
import { JsonLinesError } from "../importing/jsonl.ts";
import { loadKnowledge } from "../importing/load-knowledge.ts";
import { readDevMessages } from "../importing/messages.ts";
import { type Case, labelledCases } from "../matching/cases.ts";
import { fitCases, type Hold } from "../matching/fit.ts";
import { createLibrary } from "../matching/library.ts";
import type { Model } from "../matching/model.ts";
import { startModel } from "../matching/start-model.ts";
import { type Command, UsageError } from "./command.ts";

const usage = `usage: cli fit --data DIR [--out FILE]
       cli fit --messages FILE [--root DIR] [--out FILE]

  --data      a folder of sets, each a folder with archive.jsonl and one or more queries*.jsonl:
              fits src/matching/general-model.json, each set counting the same
  --messages  labelled messages for the shipped archive (test/eval/messages.jsonl), of which the dev
              half is used: fits src/matching/model.json, starting from the general model
  --root      where corpus/ and intents/ are (default: here)
  --out       the model file to write (default: standard output)

The same data gives the same file.`;

/** Each set counts as this many queries, and no more are taken of it, so that a large one does not speak for all. */
const setSize = 400;

/** Fits the matcher's models. */
export const fitCommand: Command = {
  summary: "fit the matcher's weights and thresholds on labelled sets",
  usage,
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: "string" },
        messages: { type: "string" },
        root: { type: "string" },
        out: { type: "string" },
      },
    });
    const { data, messages, root = ".", out } = values;
    if ((data === undefined) === (messages === undefined)) {
      throw new UsageError("give --data or --messages, and not both");
    }
    const fitted = data === undefined ? fitToCorpus(root, messages ?? "") : fitSets(data);
    const model = `${JSON.stringify(fitted, null, 2)}\n`;
    if (out === undefined) io.stdout(model);
    else writeFileSync(out, model);
    return 0;
  },
};

function fitSets(data: string): Model {
  const sets = setsIn(data);
  const cases = sets.flatMap(({ folder, queries }) => casesOf(folder, queries));
  const names = sets.map(({ name }) => name).join(", ");
  return fitCases(cases, {
    prior: startModel,
    made: `cli fit --data, ${cases.length} labelled queries of ${sets.length} sets of equal weight: ${names}`,
  });
}

/**
 * What fits archives of all kinds ranks ours better than weights learned from a few hundred messages
 * would; only how sure to be is relearned.
 */
const corpusHold: Hold = { rank: 30, confidence: 4 };

/** A wrong answer shown as right can cost somebody their case: it is worth more silence than elsewhere. */
const corpusPrecision = 0.98;

function fitToCorpus(root: string, messages: string): Model {
  const knowledge = loadKnowledge(root);
  const library = createLibrary(documentsOf(knowledge, knowledge), knowledge.concepts);
  const cases = labelledCases(library, readDevMessages(messages, library.ids));
  return fitCases(cases, {
    hold: corpusHold,
    precision: corpusPrecision,
    made: `cli fit --messages, from the general model on ${cases.length} labelled messages (dev half)`,
  });
}

function casesOf(folder: string, queries: readonly string[]): readonly Case[] {
  const library = createLibrary(readArchive(join(folder, "archive.jsonl")));
  const labelled = queries.flatMap((name) => readQueries(join(folder, name)));
  const inScope = labelled.filter(({ relevant }) => relevant.length > 0);
  const outOfScope = labelled.filter(({ relevant }) => relevant.length === 0);
  // Every so many of each kind: the share of out-of-scope queries stays what it is.
  const stride = Math.max(1, Math.ceil(labelled.length / setSize));
  const taken = [inScope, outOfScope].flatMap((kind) =>
    kind.filter((_query, at) => at % stride === 0),
  );
  return labelledCases(library, taken).map((item) => ({ ...item, weight: setSize / taken.length }));
}

interface SetFolder {
  readonly name: string;
  readonly folder: string;
  readonly queries: readonly string[];
}

function setsIn(data: string): readonly SetFolder[] {
  const sets = list(data)
    .map((name) => ({ name, folder: join(data, name) }))
    .flatMap(({ name, folder }) => {
      const files = list(folder);
      const queries = files.filter((file) => /^queries.*\.jsonl$/.test(file));
      return files.includes("archive.jsonl") && queries.length > 0
        ? [{ name, folder, queries }]
        : [];
    });
  if (sets.length === 0) {
    throw new JsonLinesError(`${data}: no folder in it has archive.jsonl and queries*.jsonl`);
  }
  return sets;
}

/** The names in a folder, sorted; none where it is not a folder. */
function list(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
