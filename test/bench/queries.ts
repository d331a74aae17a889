import { fill } from "./fill.ts";
import { createRandom, pickEvenly, type Random } from "./random.ts";
import { mistype, rewordOnce } from "./reword.ts";
import { type MadeEntry, plainOf, surround } from "./sentences.ts";
import { outside } from "./words.ts";

/** A question put to the archive, and the entry it was made from; null where there is none. */
export interface MadeQuery {
  readonly text: string;
  readonly entry: string | null;
}

/** Every fifth question is about something that the archive does not have. */
const outsideEvery = 5;

/** `count` distinct questions, none of them a question of the archive. */
export function makeQueries(
  archive: readonly MadeEntry[],
  count: number,
  seed = 2,
): readonly MadeQuery[] {
  const random = createRandom(seed);
  const said = new Set(
    archive.flatMap((entry) => entry.questions.map(({ text }) => plainOf(text))),
  );
  const queries: MadeQuery[] = [];
  while (queries.length < count) {
    const query =
      queries.length % outsideEvery === outsideEvery - 1
        ? { text: askOutside(random), entry: null }
        : askAgain(pickEvenly(archive, random), random);
    const plain = plainOf(query.text);
    if (said.has(plain)) continue;
    said.add(plain);
    queries.push(query);
  }
  return queries;
}

const greetings = ["", "", "", "Hello,", "Please,", "Hi there,", "A question:"];

function askOutside(random: Random): string {
  const question = fill(pickEvenly(outside.questions, random), outside.slots, random);
  return `${pickEvenly(greetings, random)} ${question}?`.trim();
}

/** How many of the reworded questions have a typing mistake. */
const mistyped = 0.2;

/** A question of the entry, by somebody else: other words around it, one or two others within, at times a typo. */
function askAgain(entry: MadeEntry, random: Random): MadeQuery {
  let core = rewordOnce(pickEvenly(entry.questions, random).core, random);
  if (random() < 0.5) core = rewordOnce(core, random);
  const text = surround(core, random);
  return { text: random() < mistyped ? mistype(text, random) : text, entry: entry.id };
}
