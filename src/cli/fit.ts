import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { z } from "zod";
import { documentsOf, subjectOf } from "../answering/knowledge.ts";
import { readArchive, readQueries } from "../importing/archive-files.ts";
import { JsonLinesError, readJsonLines } from "../importing/jsonl.ts";
import { loadKnowledge } from "../importing/load-knowledge.ts";
import { readDevMessages } from "../importing/messages.ts";
import { type Case, labelledCases } from "../matching/cases.ts";
import { wantedPrecision } from "../matching/evaluate.ts";
import {
  fitBands,
  fitCases,
  fitModel,
  learn,
  outcomeOf,
  withoutLessonsOf,
} from "../matching/fit.ts";
import { buildIndex, type Index } from "../matching/index.ts";
import { createLibrary } from "../matching/library.ts";
import type { Document } from "../matching/match.ts";
import { createModel, formatModel, generalModelFor, type Model } from "../matching/model.ts";
import { startModel } from "../matching/start-model.ts";
import { readSigns, scanFor } from "../triage/find-signals.ts";
import {
  exampleSchema,
  learnLikeness,
  learnOffers,
  offerExampleSchema,
} from "../triage/likeness/learn.ts";
import { classes } from "../triage/likeness/likeness.ts";
import { formatModel as formatLinearModel, type LinearModel } from "../triage/likeness/model.ts";
import { offerClasses } from "../triage/likeness/offer.ts";
import type { LearnedModels } from "../triage/likeness/shipped.ts";
import { signsOf } from "../triage/likeness/signs.ts";
import { offerSignals } from "../triage/scam.ts";
import { type Command, UsageError } from "./command.ts";
import { modelsFolder, triageFolder } from "./paths.ts";

const usage = `usage: cli fit --data DIR [--out FOLDER]
       cli fit --messages FILE [--root DIR] [--out FOLDER]
       cli fit --triage [--root DIR] [--out FOLDER]

  --data      a folder of sets, each a folder with archive.jsonl and one or more queries*.jsonl:
              fits general-model.json and plain-model.json, each set counting the same
  --messages  labelled messages for the shipped archive (test/eval/messages.jsonl), of which the dev
              half is used: fits model.json, starting from the general model
  --triage    the examples of intents/triage and intents/scam, and what the index holds, which is calm but for
              the emergencies: fits triage-model.json, which says how danger reads, and offer-model.json,
              which says how offers of papers do
  --root      where corpus/ and intents/ are (default: here)
  --out       where the model files go (default: src/matching)

The same data gives the same files. They hold numbers only, no text.`;

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
        triage: { type: "boolean", default: false },
        root: { type: "string" },
        out: { type: "string" },
      },
    });
    const { data, messages, root = ".", out = modelsFolder } = values;
    const asked = [data !== undefined, messages !== undefined, values.triage];
    if (asked.filter((one) => one).length !== 1) {
      throw new UsageError("give one of --data, --messages and --triage");
    }
    if (values.triage) {
      const { danger, offers } = fitTriage(root);
      const written = [
        ["triage-model.json", danger, classes],
        ["offer-model.json", offers, offerClasses],
      ] as const;
      for (const [name, model, names] of written) {
        const path = join(values.out ?? triageFolder, name);
        writeFileSync(path, `${JSON.stringify(formatLinearModel(model, names))}\n`);
        io.stdout(`${name}: ${model.made}; found from ${model.alarmAt.toFixed(3)} on\n`);
      }
      return 0;
    }
    const fitted =
      data === undefined
        ? { "model.json": fitToCorpus(root, messages ?? "") }
        : { "general-model.json": fitSets(data, true), "plain-model.json": fitSets(data, false) };
    for (const [name, model] of Object.entries(fitted)) {
      writeFileSync(join(out, name), `${JSON.stringify(formatModel(model), null, 2)}\n`);
      io.stdout(`${name}: ${model.made}; answers from ${model.bands.answerAt} on\n`);
    }
    return 0;
  },
};

/** Learns how danger reads and how offers do: from the examples, and from what people ask, which is neither. */
function fitTriage(root: string): { readonly danger: LinearModel; readonly offers: LinearModel } {
  const knowledge = loadKnowledge(root, undefined, nothingLearned);
  const indexed = documentsOf(knowledge, knowledge).flatMap(({ id, questions }) => {
    const subject = subjectOf(id);
    const about =
      subject.kind === "emergency"
        ? { triage: subject.id, kind: "now" }
        : { triage: null, kind: "ordinary" };
    return questions.map(({ text }) => ({ text, ...about, tuned: true, must: false }));
  });
  const examples = [...readExamples(root, "triage", exampleSchema).flat(), ...indexed];
  const { signals, scams } = knowledge;
  return {
    danger: learnLikeness(examples, (text) =>
      signsOf(readSigns(scanFor(text, signals.set), signals.set), signals),
    ),
    offers: learnOffers(
      readExamples(root, "scam", offerExampleSchema),
      examples.filter((_example, at) => at % ordinaryOf === 0).map(({ text }) => text),
      (text) => offerSignals(text, scams).map(({ signal }) => signal),
    ),
  };
}

const nothingLearned: LearnedModels = { danger: () => undefined, offers: () => undefined };

/** One of so many messages that are no offers is enough to learn offers from. */
const ordinaryOf = 3;

/** The examples of a folder of intents/, a list for each file. */
const readExamples = <T>(root: string, folder: string, schema: z.ZodType<T>): readonly T[][] => {
  const path = join(root, "intents", folder, "examples");
  return list(path)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => [...readJsonLines(join(path, name), schema)]);
};

/** One set, indexed, with its cases. */
interface FitSet {
  readonly index: Index;
  readonly documents: readonly Document[];
  readonly cases: readonly Case[];
}

/** @param classified with the linear classifiers, where an archive suits them; else all without */
function fitSets(data: string, classified: boolean): Model {
  const folders = setsIn(data);
  const sets = folders.map((folder) => readSet(folder, classified));
  const cases = sets.flatMap((set) => set.cases);
  const names = folders.map(({ name }) => name).join(", ");
  const learned = {
    ...learn(cases, { prior: startModel, hold: startHold, priorLessons: 1 }),
    bands: startModel.bands,
    made: `cli fit --data, ${cases.length} labelled queries of ${sets.length} sets of equal weight: ${names}`,
  };
  // Each set in turn as an archive never seen, of which nobody has labelled a query.
  const unseen = sets.flatMap(({ index, documents, cases: own }) => {
    const model = fitModel(index, documents, [], withoutLessonsOf(own, learned));
    return own.map((item) => outcomeOf(item, model));
  });
  return createModel({ ...learned, bands: fitBands(unseen, startModel.bands, wantedPrecision) });
}

/** The start model is a guess: many queries may say otherwise. */
const startHold = 1000;

/**
 * What fits archives of all kinds ranks ours better than weights learned from a few hundred messages
 * would; only how sure to be is relearned.
 */
const corpusHold = 3000;

/** A wrong answer shown as right can cost somebody their case: it is worth more silence than elsewhere. And
 * phrasings were widened with the misses of the dev half in view, so that it flatters. (At 99 % a single message of the dev half decides the threshold.) */
const corpusPrecision = 0.9895;

function fitToCorpus(root: string, messages: string): Model {
  const knowledge = loadKnowledge(root);
  const documents = documentsOf(knowledge, knowledge);
  const index = buildIndex(documents, knowledge.concepts);
  const ids = documents.map((document) => document.id);
  const cases = labelledCases(index, readDevMessages(messages, ids));
  return fitCases(cases, {
    prior: generalModelFor(index.classifier),
    hold: corpusHold,
    precision: corpusPrecision,
    // A topic that wins is never shown as an answer: its confidence says nothing about wrong ones.
    isAnswer: ({ ranking }) => subjectOf(ranking[0] ?? "").kind === "entry",
    made: `cli fit --messages, from the general model on ${cases.length} labelled messages (dev half)`,
  });
}

function readSet({ folder, queries }: SetFolder, classified: boolean): FitSet {
  const documents = readArchive(join(folder, "archive.jsonl"));
  const built = classified ? buildIndex(documents) : { library: createLibrary(documents) };
  const index = { classifier: undefined, ...built };
  const labelled = queries.flatMap((name) => readQueries(join(folder, name)));
  const inScope = labelled.filter(({ relevant }) => relevant.length > 0);
  const outOfScope = labelled.filter(({ relevant }) => relevant.length === 0);
  // Every so many of each kind: the share of out-of-scope queries stays what it is.
  const stride = Math.max(1, Math.ceil(labelled.length / setSize));
  const taken = [inScope, outOfScope].flatMap((kind) =>
    kind.filter((_query, at) => at % stride === 0),
  );
  const cases = labelledCases(index, taken).map((item) => ({
    ...item,
    weight: setSize / taken.length,
  }));
  return { index, documents, cases };
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
