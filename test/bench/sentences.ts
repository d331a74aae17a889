import { fill } from "./fill.ts";
import { createRandom, pickEvenly, pickUsual, type Random } from "./random.ts";
import { mistype } from "./reword.ts";
import { matters, slots, type Wordings, wording } from "./words.ts";

/** A question of the made archive: what it is about, and the whole with what people say around it. */
export interface MadeQuestion {
  readonly core: string;
  readonly text: string;
}

/** An entry of the made archive: one matter, asked in several ways. */
export interface MadeEntry {
  readonly id: string;
  readonly questions: readonly MadeQuestion[];
}

/** How many questions of the archive have a typing mistake that nobody mended. */
const mistyped = 0.08;

/** How many questions an entry has. */
const questionsAnEntry = 4;

/** Themes in the order of how often people write about them. */
const themes = Object.values(matters.themes).map(({ situations, asks }) => ({
  situations,
  asks: [...asks, ...matters.common],
}));

/** An archive of `size` distinct questions. The same size and seed give the same archive. */
export function makeArchive(size: number, seed = 1): readonly MadeEntry[] {
  const random = createRandom(seed);
  const said = new Set<string>();
  const known = new Set<string>();
  const entries: MadeEntry[] = [];
  while (entries.length * questionsAnEntry < size) {
    const { situation, ask } = makeMatter(random);
    const matter = plainOf(`${situation[0]} ${ask[0]}`);
    if (known.has(matter)) continue;
    known.add(matter);
    const questions: MadeQuestion[] = [];
    while (questions.length < questionsAnEntry) {
      const core = makeCore(situation, ask, random);
      const sent = surround(core, random);
      const text = random() < mistyped ? mistype(sent, random) : sent;
      const plain = plainOf(text);
      if (said.has(plain)) continue;
      said.add(plain);
      questions.push({ core, text });
    }
    entries.push({ id: `q${String(entries.length + 1).padStart(6, "0")}`, questions });
  }
  return entries;
}

/** What an entry is about: a situation and what is asked about it, each in several wordings. */
function makeMatter(random: Random): { readonly situation: Wordings; readonly ask: Wordings } {
  const theme = pickUsual(themes, random);
  const filled = new Map<string, string>();
  const fillAll = (wordings: Wordings) =>
    wordings.map((template) => fill(template, slots, random, filled));
  return {
    situation: fillAll(pickUsual(theme.situations, random)),
    ask: fillAll(pickUsual(theme.asks, random)),
  };
}

/** How many ask first and tell then. */
const askFirst = 0.3;

function makeCore(situation: Wordings, ask: Wordings, random: Random): string {
  const told = pickEvenly(situation, random);
  const asked = pickEvenly(ask, random);
  return random() < askFirst
    ? `${asked} if ${told}`
    : `${told}${pickUsual(wording.links, random)}${asked}`;
}

/** How many write without capitals and without marks at the end. */
const careless = 0.25;

/** A core as somebody sends it: with words before and after it. */
export function surround(core: string, random: Random): string {
  const opener = fill(pickUsual(wording.openers, random), slots, random);
  const ending = fill(pickUsual(wording.endings, random), slots, random);
  const text = [opener, opener.endsWith(",") ? core : capital(core)].filter(Boolean).join(" ");
  return random() < careless
    ? [text.toLowerCase(), ending.toLowerCase()].filter(Boolean).join(" ")
    : [`${text}?`, ending].filter(Boolean).join(" ");
}

/** With a capital at the start of every sentence. */
const capital = (text: string): string =>
  text.replace(/^\p{Ll}|(?<=\. )\p{Ll}/gu, (letter) => letter.toUpperCase());

/** What two questions have in common that differ only in capitals, marks and spaces. */
export const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
