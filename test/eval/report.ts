import type { Decision } from "../../src/answering/decision.ts";
import type { Grade } from "./grade.ts";
import type { Split } from "./messages.ts";
import { percent, type Summary, sayShare } from "./summary.ts";

const rows: readonly (readonly [string, keyof Omit<Summary, "asExpected">])[] = [
  ["Emergencies missed", "emergenciesMissed"],
  ["Emergencies in the right category", "emergencyCategoryRight"],
  ["False alarms on calm messages", "falseAlarms"],
  ["Answered though nothing may be answered", "mustNotAnswered"],
  ["Answers given that are right", "answersRight"],
  ["In-scope messages answered with a right entry", "inScopeAnsweredRight"],
  ["… answered or offered among the suggestions", "inScopeOffered"],
  ["… in languages other than English, answered or offered", "otherLanguagesOffered"],
];

/** The table of the README. */
export const composeTable = (summaries: Readonly<Record<Split, Summary>>): string =>
  [
    "| On our own labelled messages | test half | fresh test half | dev half |",
    "|---|---|---|---|",
    ...rows.map(([name, key]) => {
      const cell = (split: Split) =>
        `${sayShare(summaries[split][key])} (${percent(summaries[split][key])})`;
      return `| ${name} | ${cell("test")} | ${cell("fresh")} | ${cell("dev")} |`;
    }),
  ].join("\n");

/** docs/evaluation.md: the table, each group, and every miss of the test half by its id. */
export function composeReport(
  summaries: Readonly<Record<Split, Summary>>,
  grades: Readonly<Record<Split, readonly Grade[]>>,
): string {
  const groupRows = Object.keys(summaries.test.asExpected).map((name) => {
    const cell = (split: Split) => {
      const share = summaries[split].asExpected[name];
      return share ? sayShare(share) : "–";
    };
    return `| ${name} | ${cell("test")} | ${cell("fresh")} | ${cell("dev")} |`;
  });
  const misses = [...grades.test, ...grades.fresh].filter(
    (g) => !g.asExpected && g.message.group !== "not-emergency",
  );
  return [
    "# Evaluation on our own labelled messages",
    "",
    "Made by `npm run eval -- --write`; do not edit. What the messages are, who wrote them and how they",
    "are split: `test/eval/README.md`. The messages outside English are machine-drafted.",
    "",
    composeTable(summaries),
    "",
    "## Led to what its group calls for",
    "",
    "In-scope: answered or offered with a right entry. Near-miss, never-topic, human-first: handed off.",
    "Off-topic and scope: told so. Emergency: the right category.",
    "",
    "| group | test half | fresh test half | dev half |",
    "|---|---|---|---|",
    ...groupRows,
    "",
    "## Every miss of the test halves",
    "",
    "| message | group | language | wanted | decided | confidence of the nearest |",
    "|---|---|---|---|---|---|",
    ...misses.map(({ message, decision }) => {
      const wanted = message.triage ?? message.smalltalk ?? (message.relevant.join(" ") || "–");
      const near = decision.candidates[0];
      const sure = near ? `${near.id} ${near.confidence.toFixed(2)}` : "–";
      return `| ${message.id} | ${message.group} | ${message.language} | ${wanted} | ${sayDecision(decision)} | ${sure} |`;
    }),
    "",
  ].join("\n");
}

export function sayDecision(decision: Decision): string {
  switch (decision.kind) {
    case "answer":
      return `answer ${decision.entry.id}`;
    case "suggest":
      return `suggest ${decision.entries.map((entry) => entry.id).join(" ")}`;
    case "handoff":
      return `handoff ${decision.reason}${decision.topic ? ` ${decision.topic.id}` : ""}`;
    case "emergency":
      return `emergency ${decision.category}`;
    case "smalltalk":
      return `smalltalk ${decision.id}`;
    case "scope":
      return `scope ${decision.id}`;
    case "rephrase":
      return "rephrase";
  }
}
