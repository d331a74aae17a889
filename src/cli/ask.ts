import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { namedCandidates } from "../answering/candidates.ts";
import { compose } from "../answering/compose.ts";
import { decide } from "../answering/decide.ts";
import type { Part, Verdict } from "../answering/decision.ts";
import { parseConfig } from "../config.ts";
import { tellingIn } from "../conversation/brain.ts";
import { archiveLineSchema, queryLineSchema, readJsonLines } from "../importing/jsonl.ts";
import { loadKnowledge } from "../importing/load-knowledge.ts";
import { loadLocales } from "../importing/load-locales.ts";
import { explainMatch } from "../matching/explain-match.ts";
import type { Matcher } from "../matching/match.ts";
import { createArchiveAsker } from "./ask-archive.ts";
import { type Command, type CommandIo, UsageError } from "./command.ts";
import { localesFolder, projectRoot } from "./paths.ts";

const usage = `usage: cli ask [--json | --explain] [--archive FILE.jsonl] [--fit FILE.jsonl] [--now ISO]

  Without --json: type a question, read what the bot would reply. An empty line ends.
  --json     read JSON lines {"id","text"} (optionally "sent", an ISO date-time that is then "now")
             from standard input and write one JSON line each, in order
  --explain  say after each reply which terms and evidence made it answer, suggest or stay silent
  --archive  ask this archive and nothing else: JSON lines {"id","questions":[…],"answer","topic"}
  --fit      fit weights and thresholds on labelled queries {"id","text","relevant":[…]}; none of
             their text is added to the index
  --now      take this instant for now, where time matters`;

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  sent: z.iso.datetime({ offset: true, local: true }).optional(),
});

/** What `cli ask --json` writes per question; part of the stable contract. */
interface AskResult {
  readonly id: string;
  readonly decision: string;
  readonly entry: string | null;
  readonly thread: string | null;
  readonly confidence: number;
  readonly candidates: readonly {
    readonly entry: string;
    readonly thread: string | null;
    readonly confidence: number;
  }[];
  readonly triage: string | null;
  readonly gentle: boolean;
  readonly due: string | null;
  readonly redacted: string;
  readonly reason: string | null;
  readonly language: string | null;
  readonly reply: string;
  /** Only where the line holds several questions: each with what it leads to, the leading one first. */
  readonly parts?: readonly {
    readonly question: string;
    readonly decision: string;
    readonly entry: string | null;
    readonly thread: string | null;
    readonly reason: string | null;
  }[];
  readonly ms: number;
}

interface Asker {
  ask(text: string, now: Date): Omit<AskResult, "id" | "ms">;
  readonly matcher: Matcher;
}

/** Asks the archive on the command line: the same decision as the bot's, without a chat. */
export const askCommand: Command = {
  summary: "ask a question, or many as JSON lines",
  usage,
  async run(args, io) {
    const { values } = parse(args);
    const now = values.now === undefined ? undefined : readInstant(values.now);
    const asker =
      values.archive === undefined ? knowledgeAsker(io.env ?? {}) : archiveAsker(values);
    return values.json
      ? askLines(asker, now, io)
      : askPerson(asker, now, io, { explain: values.explain });
  },
};

function parse(args: readonly string[]) {
  const parsed = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      archive: { type: "string" },
      fit: { type: "string" },
      now: { type: "string" },
    },
  });
  if (parsed.values.fit !== undefined && parsed.values.archive === undefined) {
    throw new UsageError("--fit goes with --archive");
  }
  if (parsed.values.json && parsed.values.explain) {
    throw new UsageError("--explain is for reading: it does not go with --json");
  }
  return parsed;
}

function readInstant(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new UsageError(`--now: not a date: ${text}`);
  return instant;
}

function knowledgeAsker(env: NonNullable<CommandIo["env"]>): Asker {
  const { operator } = parseConfig(onlyCommon(env), () => "");
  const brain = {
    knowledge: loadKnowledge(projectRoot),
    translator: loadLocales(localesFolder),
  };
  const threadOf = (id: string): string | null =>
    brain.knowledge.entries.get(id)?.source.thread ?? null;
  const said = (verdict: Verdict) => {
    const entry = verdict.kind === "answer" ? verdict.entry.id : null;
    return {
      decision: verdict.kind,
      entry,
      thread: entry === null ? null : threadOf(entry),
      reason: reasonOf(verdict),
    };
  };
  const toPart = ({ question, verdict }: Part) => ({ question, ...said(verdict) });
  const ask: Asker["ask"] = (text, now) => {
    const decision = decide({ text, sent: now }, brain.knowledge);
    const reply = compose(tellingIn(brain, decision.language, now), decision, {
      operator: operator.name,
    });
    const { decision: kind, entry, thread, reason } = said(decision);
    return {
      decision: kind,
      entry,
      thread,
      confidence: round(decision.candidates[0]?.confidence ?? 0),
      candidates: decision.candidates.slice(0, namedCandidates).map((c) => ({
        entry: c.id,
        thread: threadOf(c.id),
        confidence: round(c.confidence),
      })),
      triage: decision.triage.category,
      gentle: decision.triage.gentle,
      due: decision.due,
      redacted: decision.redacted,
      reason,
      language: decision.language,
      reply: reply.text,
      ...(decision.parts.length === 0 ? {} : { parts: decision.parts.map(toPart) }),
    };
  };
  return { ask, matcher: brain.knowledge.matcher };
}

/** The command line needs the operator's name only; a live configuration around it is none of its business. */
const onlyCommon = (env: NonNullable<CommandIo["env"]>): Record<string, string | undefined> => ({
  OPERATOR_NAME: env.OPERATOR_NAME,
  OPERATOR_URL: env.OPERATOR_URL,
});

function reasonOf(verdict: Verdict): string | null {
  switch (verdict.kind) {
    case "handoff":
      return verdict.reason;
    case "scope":
      return verdict.reason === "intent" ? verdict.id : verdict.reason;
    case "smalltalk":
      return verdict.id;
    case "emergency":
      return verdict.category;
    default:
      return null;
  }
}

function archiveAsker(values: { archive?: string | undefined; fit?: string | undefined }): Asker {
  const archive = readJsonLines(values.archive ?? "", archiveLineSchema);
  const labelled =
    values.fit === undefined ? undefined : readJsonLines(values.fit, queryLineSchema);
  const { askArchive, matcher } = createArchiveAsker(archive, labelled);
  const ask: Asker["ask"] = (text) => {
    const found = askArchive(text);
    return {
      ...found,
      thread: null,
      confidence: round(found.candidates[0]?.confidence ?? 0),
      candidates: found.candidates.map((c) => ({
        entry: c.id,
        thread: null,
        confidence: round(c.confidence),
      })),
      triage: null,
      gentle: false,
      due: null,
      redacted: text,
    };
  };
  return { ask, matcher };
}

const round = (confidence: number): number => Math.round(confidence * 10_000) / 10_000;

async function askLines(asker: Asker, now: Date | undefined, io: CommandIo): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: io.stdin })) {
    number += 1;
    if (line.trim() === "") continue;
    const parsed = lineSchema.safeParse(readJson(line));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const field = issue?.path.join(".");
      io.stderr(`ask: line ${number}: ${field ? `${field}: ` : ""}${issue?.message}\n`);
      return 1;
    }
    const { id, text, sent } = parsed.data;
    const started = performance.now();
    const result = asker.ask(text, sent === undefined ? (now ?? new Date()) : new Date(sent));
    const ms = Math.round((performance.now() - started) * 100) / 100;
    io.stdout(`${JSON.stringify({ id, ...result, ms } satisfies AskResult)}\n`);
  }
  return 0;
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function askPerson(
  asker: Asker,
  now: Date | undefined,
  io: CommandIo,
  { explain }: { readonly explain: boolean },
): Promise<number> {
  io.stdout("Write a question. An empty line ends.\n> ");
  for await (const line of createInterface({ input: io.stdin })) {
    if (line.trim() === "") break;
    const result = asker.ask(line, now ?? new Date());
    const sure = Math.round(result.confidence * 100);
    io.stdout(
      `\n${result.reply}\n\n[${result.decision}${result.reason ? `: ${result.reason}` : ""}`,
    );
    io.stdout(`${result.entry ? ` ${result.entry}` : ""}, nearest ${sure} %]\n`);
    if (explain) {
      const match = asker.matcher.match(line, { explain: true });
      io.stdout(`\n${explainMatch(match, asker.matcher.bands)}\n`);
    }
    io.stdout("\n> ");
  }
  io.stdout("\n");
  return 0;
}
