import { messageLimit } from "../answering/split-text.ts";
import { checkReply, hostOf, type Warning } from "../queue/reply-check.ts";
import type { Written } from "../queue/written.ts";
import { listEvents, type Ticket } from "../storage/tickets.ts";
import { categories } from "../triage/category.ts";
import { triage } from "../triage/triage.ts";
import { staffLanguage } from "./brain.ts";
import type { Turn } from "./turn.ts";

/** What to look at before these words are sent, in all their versions; undefined where nothing stands out. */
export async function sayWarnings(
  turn: Turn,
  written: Written,
  ticket?: Ticket,
): Promise<string | undefined> {
  const { knowledge } = turn.brain;
  const category = ticket ? await dangerIn(turn, ticket) : null;
  const against = {
    category,
    hotlines: knowledge.hotlines,
    hosts: hostsOf(turn),
    promises: knowledge.promises,
  };
  const texts = [written.text, ...Object.values(written.versions)];
  const lines = texts.flatMap((text) =>
    checkReply(text, against).map((warning) => `⚠ ${sayWarning(turn, warning)}`),
  );
  return lines.length === 0 ? undefined : [...new Set(lines)].join("\n");
}

/** The danger in what the asker wrote, also in what they added later. */
async function dangerIn(turn: Turn, ticket: Ticket) {
  const known = categories.find((category) => category === ticket.category);
  if (known) return known;
  const added = (await listEvents(turn.store, ticket.id)).filter(
    (event) => event.kind === "added" || event.kind === "edited",
  );
  for (const text of [ticket.question, ...added.map((event) => event.text ?? "")]) {
    const { category } = triage(text, turn.brain.knowledge.signals);
    if (category !== null) return category;
  }
  return null;
}

/** The sites the archive names. */
function hostsOf({ brain: { knowledge, operator } }: Turn): ReadonlySet<string> {
  const pages = [...knowledge.resources.values()].flatMap(({ urls }) => urls.map(({ url }) => url));
  const sources = [...knowledge.entries.values()].flatMap(({ source }) => source.url ?? []);
  return new Set(
    [...pages, ...sources, ...(operator.url === undefined ? [] : [operator.url])]
      .filter((page) => URL.canParse(page))
      .map(hostOf),
  );
}

function sayWarning({ brain }: Turn, warning: Warning): string {
  const say = brain.translator.in(staffLanguage);
  switch (warning.kind) {
    case "crisis":
      return say("preview-crisis", { category: say(`category-${warning.category}`) });
    case "personal":
      return say("check-personal", { found: warning.found.join(", ") });
    case "promise":
      return say("check-promise", { words: warning.words });
    case "link-broken":
    case "link-unknown":
      return say(`check-${warning.kind}`, { link: warning.link });
    case "long":
      return say("check-long", {
        characters: warning.characters,
        split: warning.characters > messageLimit ? "yes" : "no",
      });
  }
}
