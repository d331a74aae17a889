import { expect, it } from "vitest";
import { compile, signalFileSchema } from "../../src/triage/signals.ts";

const shared = {
  kind: "shared",
  ordinary: {},
  units: [],
  numbers: {},
  negators: {},
  groups: { loop: { en: "$loop" } },
  blockers: {},
};

const withSignal = (signal: object, more: readonly object[] = []) =>
  compile(
    [shared, { category: "gentle", signals: [{ id: "one", unless: [], ...signal }, ...more] }].map(
      (file) => signalFileSchema.parse(file),
    ),
  );

it.each([
  ["an unknown group", { phrases: { en: "help $nobody" } }, /no group "\$nobody".*one, en/u],
  ["a group that contains itself", { phrases: { en: "help $loop" } }, /contains itself/u],
  ["a word without letters", { phrases: { en: "help ?!" } }, /no letters/u],
  ["an empty part", { phrases: { en: "help &" } }, /is empty/u],
  ["an unknown blocker", { unless: ["nothing"], phrases: { en: "help" } }, /unknown blocker/u],
  ["an unknown covered signal", { covers: ["two"], phrases: { en: "help" } }, /unknown signal/u],
  [
    "& in a non-signal",
    { phrases: { en: "help" }, not: { en: "a & b" } },
    /"&" in the non-signal/u,
  ],
])("%s", (_name, signal, message) => {
  expect(() => withSignal(signal)).toThrow(message);
});

it("two signals of one name", () => {
  const other = { id: "one", unless: [], phrases: { en: "rescue" } };
  expect(() => withSignal({ phrases: { en: "help" } }, [other])).toThrow(/two signals/u);
});

it("a set without the shared file", () => {
  expect(() => compile([])).toThrow(/shared file is missing/u);
});
