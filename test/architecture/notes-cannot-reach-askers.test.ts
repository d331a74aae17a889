import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const src = join(import.meta.dirname, "..", "..", "src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join(src, file), "utf8").matchAll(
      /^(?:import|export)[^;]*?from "(\.[^"]+)";/gmsu,
    ),
  ].map((match) => relative(src, resolve(dirname(join(src, file)), match[1] ?? "")));

const importersOf = (target: string): readonly string[] =>
  files.filter((file) => importsOf(file).includes(target)).sort();

/** Where an asker's chat can be found out. */
const ways = ["storage/people.ts"];

it("opens notes only for cards, and for the console", () => {
  const outside = importersOf("storage/notes.ts").filter((file) => !file.startsWith("console/"));
  expect(outside).toEqual(["conversation/cards.ts"]);
});

it("keeps what shows and takes notes from knowing any asker's chat", () => {
  for (const file of ["conversation/cards.ts", "conversation/notes.ts", "storage/notes.ts"]) {
    expect(
      importsOf(file).filter((target) => ways.includes(target)),
      file,
    ).toEqual([]);
  }
});
