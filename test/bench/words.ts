import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** Ways to say one thing; they share their slots. */
export type Wordings = readonly string[];

/** What fills a slot `{town}`, most usual first. */
export type Slots = Readonly<Record<string, readonly string[]>>;

const listSchema = z.string().transform((text) => text.trim().split(/,\s+/u));
const wordingsSchema = z.string().transform((text) => text.trim().split(/\s*\|\s*/u));

const read = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(parse(readFileSync(join(import.meta.dirname, "words", `${name}.yaml`), "utf8")));

const { townStems, townEnds, ...lists } = read(
  "slots",
  z.object({ townStems: listSchema, townEnds: listSchema }).catchall(listSchema),
);

/** Every stem with every end; usual stems with usual ends come first. */
const towns = townStems
  .flatMap((stem, a) => townEnds.map((end, b) => ({ name: stem + end, rank: (a + 1) * (b + 1) })))
  .sort((one, other) => one.rank - other.rank)
  .map(({ name }) => name);

/** The fillers of the archive's sentences. */
export const slots: Slots = { ...lists, town: towns };

/** What people write about, by theme; `common` asks go with every situation. */
export const matters = read(
  "themes",
  z.strictObject({
    common: z.array(wordingsSchema),
    themes: z.record(
      z.string(),
      z.strictObject({ situations: z.array(wordingsSchema), asks: z.array(wordingsSchema) }),
    ),
  }),
);

/** What stands around a matter, and what may stand for a word. */
export const wording = read(
  "wording",
  z.strictObject({
    openers: z.array(z.string()),
    endings: z.array(z.string()),
    links: z.array(z.string()),
    synonyms: z.record(z.string(), z.array(z.string())),
  }),
);

/** Questions the archive has nothing about. */
export const outside = read(
  "outside",
  z.strictObject({ slots: z.record(z.string(), listSchema), questions: z.array(z.string()) }),
);
