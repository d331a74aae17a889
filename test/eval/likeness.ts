import { join } from "node:path";
import { loadKnowledge } from "../../src/importing/load-knowledge.ts";
import {
  confirmAt,
  createComparer,
  profileOf,
  suggestAt,
  usualQuestions,
  type Waiting,
} from "../../src/queue/clusters.ts";
import { readMessages, splitOf } from "./messages.ts";

/*
 * How well questions that mean the same find each other in the queue, on the dev half of the labelled messages:
 * queues of thirty are drawn, and each question meets those before it. Two mean the same where the same entry
 * answers them; that entry is taken out of the archive for them, as it would not be there if they waited.
 *
 *     node --import tsx test/eval/likeness.ts
 */

const queues = 60;
const length = 30;

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const knowledge = loadKnowledge(join(import.meta.dirname, "..", ".."));
const groups = ["in-scope", "human-first", "near-miss", "never-topic"];
const messages = readMessages().filter(
  ({ id, group, relevant }) =>
    splitOf(id) === "dev" && groups.includes(group) && relevant.length <= 1,
);
const waiting = messages.map(({ id, text, language, relevant }): Waiting => {
  const { matcher } = knowledge;
  const exclude = new Set(relevant);
  const without = {
    ...matcher,
    match: (question: string) => matcher.match(question, { language, exclude }),
  };
  return { id, question: text, language, profile: profileOf(text, language, without) };
});

/** Whether two mean the same; undefined where nobody has said. */
function same(one: number, other: number): boolean | undefined {
  const [a] = messages[one]?.relevant ?? [];
  const [b] = messages[other]?.relevant ?? [];
  return a === undefined && b === undefined ? undefined : a === b;
}

const comparer = createComparer(usualQuestions(knowledge), knowledge.concepts);
const random = seeded(1);
const found: { likeness: number; right: boolean; across: boolean }[] = [];
let all = 0;
let across = 0;
for (let queue = 0; queue < queues; queue += 1) {
  const drawn = new Set<number>();
  while (drawn.size < length) drawn.add(Math.floor(random() * messages.length));
  const order = [...drawn];
  for (const [at, one] of order.entries()) {
    const before = order.slice(0, at);
    const asked = waiting[one];
    if (!asked) continue;
    const alike = comparer.findAlike(
      asked,
      before.flatMap((other) => waiting[other] ?? []),
    );
    const likenessOf = new Map(alike.map(({ id, likeness }) => [id, likeness]));
    for (const other of before) {
      const right = same(one, other);
      if (right === undefined) continue;
      const isAcross = messages[one]?.language !== messages[other]?.language;
      if (right) all += 1;
      if (right && isAcross) across += 1;
      const likeness = likenessOf.get(messages[other]?.id ?? "");
      if (likeness !== undefined) found.push({ likeness, right, across: isAcross });
    }
  }
}

console.log(
  `${messages.length} messages, ${queues} queues of ${length}: ${all} pairs that mean the same`,
);
for (const threshold of [suggestAt, 0.4, 0.5, 0.6, 0.7, confirmAt, 0.9]) {
  const above = found.filter(({ likeness }) => likeness >= threshold);
  const right = above.filter((pair) => pair.right);
  const rightAcross = right.filter((pair) => pair.across);
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  console.log(
    [
      `from ${threshold.toFixed(2)}`,
      `right ${percent(right.length / (above.length || 1))}`,
      `found ${percent(right.length / (all || 1))}`,
      `found in another language ${percent(rightAcross.length / (across || 1))}`,
      `suggestions a queue ${(above.length / queues).toFixed(1)}`,
    ].join("   "),
  );
}
