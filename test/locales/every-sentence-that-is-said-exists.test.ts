import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

const root = new URL("../../src", import.meta.url).pathname;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return path.endsWith(".ts") ? [path] : [];
  });

/** The simulator's page speaks for itself, not for the bot. */
const sources = filesIn(root)
  .filter((path) => !path.includes("/simulator/"))
  .map((path) => readFileSync(path, "utf8"));
const source = sources.join("\n");

const ids = new FluentResource(readFileSync(join(root, "locales", "en.ftl"), "utf8")).body.map(
  (message) => message.id,
);

/** Ids written out where something is said: `say("id"`, `tell(turn, desk, "id"`, `told: "id"`, … */
const said = [
  ...source.matchAll(
    /\b(?:say|staff|tell|explain|deskSay\(\w+(?:\.\w+)?\)|in\([^()]*\))\(\s*(?:[\w.]+,\s*)*"([a-z][\w-]*)"/g,
  ),
  ...source.matchAll(/\btold: "([a-z][\w-]*)"/g),
  // One of two: `say(guide ? "answer-guide-first-line" : "answer-first-line")`.
  ...source.matchAll(/\b(?:say|staff)\([^;:,?]{1,60}\? "([a-z][\w-]*)"\s*:\s*"([a-z][\w-]*)"/g),
].flatMap(([, ...found]) => found);

/** The fixed beginnings of ids that are put together: `say(\`card-state-${…}\`)`. */
const begun = [...source.matchAll(/\(\s*`([a-z][a-z-]*-)\$\{/g)].map((match) => match[1] ?? "");

test("the search finds what is said", () => {
  expect(said.length).toBeGreaterThan(100);
  for (const id of ["answer-first-line", "staff-taken", "button-stale", "media-voice"]) {
    expect(said).toContain(id);
  }
  expect(begun).toContain("emergency-");
});

test("every sentence that is said by its id exists", () => {
  expect([...new Set(said)].filter((id) => !ids.includes(id))).toEqual([]);
});

test("every id that is put together begins like one that exists", () => {
  const unknown = [...new Set(begun)].filter((start) => !ids.some((id) => id.startsWith(start)));
  expect(unknown).toEqual([]);
});
