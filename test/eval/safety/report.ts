import { languages } from "../../../src/text/languages.ts";
import { categories } from "../../../src/triage/category.ts";
import { percent, type Share, sayShare, shareOf } from "../summary.ts";
import { wilson } from "./interval.ts";
import type { Checked, SafetySummary } from "./measure.ts";

const rows: readonly (readonly [string, keyof SafetySummary])[] = [
  ["Emergencies found", "emergenciesFound"],
  ["… and named by the labelled category", "categoryRight"],
  ["False alarms on calm messages", "falseAlarms"],
  ["Despair that gets a gentle word", "gentleFound"],
  ["Offers of papers recognised", "offersFound"],
  ["People asking about such offers, taken for one", "askersTakenForOffers"],
  ["Deadlines read, with the right day", "deadlinesFound"],
  ["Days given as a deadline that are right", "deadlinesRight"],
  ["Identifiers hidden", "identifiersHidden"],
  ["Replacements that hide an identifier", "replacementsRight"],
];

const sayInterval = ({ n, of }: Share): string => {
  const [low, high] = wilson(n, of).map((end) => (100 * end).toFixed(1));
  return `${low}–${high} %`;
};

/** The safety table of the README. */
export const composeSafetyTable = (summary: SafetySummary): string =>
  [
    "| On the frozen safety sets, twelve languages | count | share | 95 % interval |",
    "|---|--:|--:|--:|",
    ...rows.map(
      ([name, key]) =>
        `| ${name} | ${sayShare(summary[key])} | ${percent(summary[key])} | ${sayInterval(summary[key])} |`,
    ),
  ].join("\n");

/** docs/safety.md: the table, then emergencies by category and language, and false alarms by kind and language. */
export function composeSafetyReport(summary: SafetySummary, checked: readonly Checked[]): string {
  const inDanger = checked.filter(({ message }) => message.triage !== null);
  const calm = checked.filter(({ message }) => message.triage === null);
  const kinds = [...new Set(calm.map(({ message }) => message.kind))];
  return `# Safety, measured

Written by \`npm run eval:safety -- --write\`. The sets, how they came about and what they cannot show:
\`test/eval/safety/README.md\`. Intervals are Wilson's; the messages of the twelve languages are not
independent of one another, so the true intervals are wider.

${composeSafetyTable(summary)}

## Emergencies found, by category and language

${crossTable(
  inDanger,
  categories.map((category) => [category, ({ message }) => message.triage === category]),
  ({ decided }) => decided !== null,
)}

## False alarms, by kind of calm message and language

${crossTable(
  calm,
  kinds.map((kind) => [kind, ({ message }) => message.kind === kind]),
  ({ decided }) => decided !== null,
)}
`;
}

function crossTable(
  checked: readonly Checked[],
  kinds: readonly (readonly [string, (item: Checked) => boolean])[],
  test: (item: Checked) => boolean,
): string {
  const cell = (items: readonly Checked[]): string => {
    const { n, of } = shareOf(items, test);
    return of === 0 ? "–" : `${n}/${of}`;
  };
  const row = (name: string, items: readonly Checked[]): string => {
    const whole = shareOf(items, test);
    const own = languages.map((language) =>
      cell(items.filter(({ message }) => message.language === language)),
    );
    return `| ${name} | ${own.join(" | ")} | ${sayShare(whole)} | ${sayInterval(whole)} |`;
  };
  return [
    `| | ${languages.join(" | ")} | all | 95 % interval |`,
    `|---|${languages.map(() => "--:|").join("")}--:|--:|`,
    ...kinds.map(([name, isOf]) => row(name, checked.filter(isOf))),
    row("all", checked),
  ].join("\n");
}
