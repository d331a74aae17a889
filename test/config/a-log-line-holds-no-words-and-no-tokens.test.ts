import { spawnSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { scrub } from "../../src/log.ts";

const token = "123456789:AAE-made_up_token_of_thirty_five_chars";
const words = "private words of a person";

/** Writes every kind of line to standard error, as the bot does. */
const script = `
  const { createLog, Fault } = await import(${JSON.stringify(new URL("../../src/log.ts", import.meta.url).href)});
  class OurFault extends Fault { name = "OurFault"; }
  const log = createLog("info");
  log.debug("hidden");
  log.info("counted", { id: "abc", n: 3 });
  log.error("ours", new OurFault("storage: https://api/bot${token}/getMe failed"), { id: "abc" });
  log.error("foreign", Object.assign(new TypeError(${JSON.stringify(words)}), { code: "E_CODE" }));
  log.error("cause", new Error("outer", { cause: new Error(${JSON.stringify(words)}) }));
  log.error("no error", ${JSON.stringify(words)});
  log.error("an object", { text: ${JSON.stringify(words)} });
  createLog("silent").error("never", new Error("never"));
`;

let output = "";
let onStandardOutput = "";
let lines: readonly Record<string, unknown>[] = [];
beforeAll(() => {
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  output = run.stderr;
  onStandardOutput = run.stdout;
  lines = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
});

const line = (event: string) => lines.find((one) => one.msg === event);

test("a line is an event with its fields", () => {
  expect(line("counted")).toMatchObject({ id: "abc", n: 3 });
  expect(Object.keys(line("counted") ?? {}).sort()).toEqual(["id", "level", "msg", "n", "time"]);
});

test("what is below the level is not written", () => {
  expect(line("hidden")).toBeUndefined();
  expect(line("never")).toBeUndefined();
});

test("standard output stays free for results", () => {
  expect(onStandardOutput).toBe("");
});

test("a fault of ours says why, without the token", () => {
  expect(line("ours")).toMatchObject({
    error: "OurFault",
    reason: "storage: https://api/bot[token]/getMe failed",
    id: "abc",
  });
});

test("a foreign error is named by class and code, never by its message", () => {
  expect(line("foreign")).toMatchObject({ error: "TypeError", code: "E_CODE" });
  expect(line("foreign")).not.toHaveProperty("reason");
});

test("something thrown that is no error is named by its kind", () => {
  expect(line("no error")).toMatchObject({ error: "string" });
  expect(line("an object")).toMatchObject({ error: "object" });
});

test("neither the token nor anybody's words are anywhere in the log", () => {
  expect(lines).toHaveLength(6);
  expect(output).not.toContain("AAE-made_up");
  expect(output).not.toContain("private words");
});

test("tokens are taken out wherever they stand", () => {
  expect(scrub(`a ${token} b bot${token}/x`)).toBe("a [token] b bot[token]/x");
  expect(scrub("at 12:30 on 2026-11-22")).toBe("at 12:30 on 2026-11-22");
});
