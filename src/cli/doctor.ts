import { join } from "node:path";
import { parseArgs } from "node:util";
import { dayOf, isPastReview } from "../archive/freshness.ts";
import { dueForRecheck, type Recheck } from "../archive/recheck.ts";
import { loadCorpus } from "../importing/load-corpus.ts";
import { type Command, UsageError } from "./command.ts";
import { projectRoot } from "./paths.ts";

const usage = `usage: cli doctor --resources [--links] [--now ISO]

  --resources  list the telephone numbers and pages that are due for a check, the answers and change
               notes that are past their review date, and the facts on which sources disagree
  --links      also open each page that is shown, and say which do not answer (needs the network)
  --now        take this instant for today`;

/** How long a page may take, in milliseconds. */
const pageTimeout = 15_000;
const pagesAtOnce = 8;

/** What is wrong, and what to do about it. */
export const doctorCommand: Command = {
  summary: "what should be checked by hand: numbers, pages, review dates",
  usage,
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        resources: { type: "boolean", default: false },
        links: { type: "boolean", default: false },
        now: { type: "string" },
      },
    });
    if (!values.resources) throw new UsageError("say what to look at: --resources");
    const now = values.now === undefined ? new Date() : new Date(values.now);
    if (Number.isNaN(now.getTime())) throw new UsageError("--now: not a date");
    const corpus = loadCorpus({
      corpus: join(projectRoot, "corpus"),
      intents: join(projectRoot, "intents"),
    });
    const due = dueForRecheck(corpus.resources, dayOf(now));
    const list = (title: string, lines: readonly string[]): void => {
      io.stdout(`${title}: ${lines.length === 0 ? "none" : lines.length}\n`);
      for (const line of lines) io.stdout(`  ${line}\n`);
    };
    const ofKind = (kind: Recheck["fact"]["kind"]): readonly string[] =>
      due
        .filter(({ fact }) => fact.kind === kind)
        .map(
          ({ resource, fact, checkedOn }) =>
            `${resource.padEnd(22)} ${fact.value}   last checked: ${checkedOn ?? "never"}`,
        );
    list("Call to check", ofKind("phone"));
    list("Open to check", ofKind("page"));
    list("Past their review date", [
      ...[...corpus.entries.values()]
        .filter((entry) => isPastReview(entry, now))
        .map(({ id, reviewBy }) => `answer ${id}   review by ${reviewBy}`),
      ...[...corpus.changeNotes.values()]
        .filter((note) => isPastReview(note, now))
        .map(({ id, reviewBy }) => `change note ${id}   review by ${reviewBy}`),
    ]);
    list(
      "Sources disagree",
      [...corpus.resources.values()].flatMap(({ id, conflicts }) =>
        conflicts.map(({ fact, shown, why }) => `${id}: ${fact}: we show ${shown}: ${why}`),
      ),
    );
    if (!values.links) return 0;
    const pages = [
      ...new Set(
        [...corpus.resources.values()].flatMap(({ urls }) =>
          urls.filter((page) => page.confidence !== "private").map((page) => page.url),
        ),
      ),
    ];
    const dead = await findDead(pages);
    list(`Pages that do not answer, of ${pages.length}`, dead);
    return dead.length > 0 ? 1 : 0;
  },
};

/** The pages that cannot be reached or answer with an error, with the reason. */
async function findDead(pages: readonly string[]): Promise<readonly string[]> {
  const reasons = new Map<string, string>();
  const waiting = [...pages];
  const work = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const reason = await tryPage(url);
      if (reason !== undefined) reasons.set(url, reason);
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  return pages.flatMap((url) => {
    const reason = reasons.get(url);
    return reason === undefined ? [] : `${url}   ${reason}`;
  });
}

async function tryPage(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(pageTimeout) });
    await answer.body?.cancel();
    return answer.ok ? undefined : `answers ${answer.status}`;
  } catch (error) {
    return error instanceof Error && error.name === "TimeoutError" ? "no answer" : "not reachable";
  }
}
