import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const src = join(import.meta.dirname, "..", "..", "src");
const pureRooms = ["text", "archive", "matching", "triage", "answering", "queue"];
/** What a pure room may import besides other pure rooms: leaves that touch nothing themselves. */
const leaves = ["locales/translator.ts", "clock.ts"];
/** Packages without disk, clock or network. */
const purePackages = ["zod", "natural"];

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export)[^;]*?from "([^"]+)";/gmsu)].flatMap(
    (match) => match[1] ?? [],
  );

it.each(pureRooms)("%s imports only pure rooms and pure packages", (room) => {
  const found = files(join(src, room)).flatMap((file) =>
    importsOf(file).flatMap((target) => {
      if (!target.startsWith(".")) {
        return purePackages.some((name) => target === name || target.startsWith(`${name}/`))
          ? []
          : [`${relative(src, file)} → ${target}`];
      }
      const inside = relative(src, resolve(dirname(file), target));
      const allowed =
        pureRooms.some((name) => inside.startsWith(`${name}/`)) || leaves.includes(inside);
      return allowed ? [] : [`${relative(src, file)} → ${inside}`];
    }),
  );
  expect(found).toEqual([]);
});

it("reads the clock only at the edges: a pure room is told the time", () => {
  const found = pureRooms
    .flatMap((room) => files(join(src, room)))
    .filter((file) =>
      /Date\.now\(\)|new Date\(\)|Math\.random\(\)|process\./u.test(readFileSync(file, "utf8")),
    );
  expect(found.map((file) => relative(src, file))).toEqual([]);
});

it("keeps the environment and the opening of ports to the program's own entrances", () => {
  const readers = files(src)
    .filter((file) => /process\.env/u.test(readFileSync(file, "utf8")))
    .map((file) => relative(src, file))
    .sort();
  expect(readers).toEqual(["cli/main.ts", "main.ts"]);
});

it("lets nothing below the edges know Telegram's library", () => {
  const found = ["conversation", "importing", "storage"]
    .flatMap((room) => files(join(src, room)))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => target === "grammy" || target.includes("/telegram/"))
        .map((target) => `${relative(src, file)} → ${target}`),
    );
  expect(found).toEqual([]);
});
