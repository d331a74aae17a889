import { describe, expect, it } from "vitest";
import { compile, type SignalFile, signalFileSchema } from "../../src/triage/signals.ts";
import { triage } from "../../src/triage/triage.ts";

const shared = {
  kind: "shared",
  ordinary: { en: "hurricans" },
  units: ["days", "yo"],
  numbers: {
    en: { values: { five: 5, fifteen: 15, twenty: 20, forty: 40 }, joints: ["and"] },
    ar: { values: { خمسة: 5, عشر: 10, عشرين: 20 }, joints: ["و"] },
  },
  negators: { en: "not, never" },
  groups: { kin: { en: "wife, my husband", es: "esposa" } },
  blockers: {
    before: { side: "before", within: 4, phrases: { en: "what if" } },
    past: { side: "around", within: 6, liftedBy: "present", phrases: { en: "years ago" } },
    present: { side: "around", within: 6, phrases: { en: "today" } },
  },
};

const signal = (phrases: string, more: object = {}): SignalFile[] =>
  [
    shared,
    {
      category: "violence_threat",
      signals: [{ id: "test", unless: [], phrases: { en: phrases }, ...more }],
    },
  ].map((file) => signalFileSchema.parse(file));

const matches = (files: readonly SignalFile[], text: string): boolean =>
  triage(text, compile(files)).category !== null;

describe("words in order", () => {
  const files = signal("storm hits town");
  it.each([
    ["storm hits town", true],
    ["a storm now badly hits our little town", true],
    ["the storm, it hits a town", true],
    ["town hits storm", false],
    ["storm of the very big year hits town", false],
    ["storm. hits town", false],
    ["the storm never hits town", false],
    ["storms hits town", true],
  ])("%s: %s", (text, found) => {
    expect(matches(files, text)).toBe(found);
  });
});

it("lets seven words stand where there are dots, and none where there is a plus", () => {
  expect(matches(signal("storm ... town"), "storm a b c d e f g town")).toBe(true);
  expect(matches(signal("storm ... town"), "storm a b c d e f g h town")).toBe(false);
  expect(matches(signal("storm + town"), "storm town")).toBe(true);
  expect(matches(signal("storm + town"), "storm of town")).toBe(false);
});

it("takes alternatives, groups, expressions and beginnings of words", () => {
  expect(matches(signal("help|save $kin"), "save my husband")).toBe(true);
  expect(matches(signal("help|save $kin"), "save husband")).toBe(false);
  expect(matches(signal("flood*"), "the flooding")).toBe(true);
  expect(matches(signal("at_the_door"), "at the front door")).toBe(false);
});

it("forgives one typing mistake in longer words, but none in ordinary ones or after an equals sign", () => {
  expect(matches(signal("big hurricane"), "big huricane")).toBe(true);
  expect(matches(signal("big hurricane"), "big hurricnae")).toBe(true);
  expect(matches(signal("big hurricane"), "big hurrkicnae")).toBe(false);
  expect(matches(signal("big hurricane"), "big hurricans")).toBe(false);
  expect(matches(signal("big =hurricane"), "big hurrkicane")).toBe(false);
});

it("wants words that stand alone spelt right", () => {
  expect(matches(signal("ransom"), "ranson")).toBe(false);
  expect(matches(signal("ransom"), "ransom")).toBe(true);
});

describe("numbers", () => {
  const files = signal("age #0-17");
  it.each([
    ["age 15", true],
    ["age 15yo", true],
    ["age ١٥", true],
    ["age fifteen", true],
    ["age twenty five", false],
    ["age forty and five", false],
    ["age 45", false],
  ])("%s: %s", (text, found) => {
    expect(matches(files, text)).toBe(found);
  });
});

it("reads Arabic and Chinese numbers in words", () => {
  const arabic = signal("x", { phrases: { ar: "عمري #15-15" } });
  expect(matches(arabic, "عمري خمسة عشر")).toBe(true);
  expect(matches(arabic, "عمري خمسة وعشرين")).toBe(false);
  const chinese = signal("x", { phrases: { zh: "#0-17_岁" } });
  expect(matches(chinese, "我十五岁")).toBe(true);
  expect(matches(chinese, "我三十五岁")).toBe(false);
});

it("finds parts near each other in any order, but not far apart", () => {
  const files = signal("storm & town");
  expect(matches(files, "our town. a storm")).toBe(true);
  expect(matches(files, `town ${"and ".repeat(30)} storm`)).toBe(false);
});

it("is cancelled by a blocker of the same sentence only", () => {
  const files = signal("storm hits", { unless: ["before"] });
  expect(matches(files, "what if the storm hits")).toBe(false);
  expect(matches(files, "what if? the storm hits")).toBe(true);
  expect(matches(files, "the storm hits, what if")).toBe(true);
});

it("is not cancelled by a blocker that another one lifts", () => {
  const files = signal("storm hits", { unless: ["past"] });
  expect(matches(files, "years ago a storm hits")).toBe(false);
  expect(matches(files, "years ago, and today a storm hits")).toBe(true);
});

it("is cancelled by a non-signal beside it", () => {
  const files = signal("storm hits", { not: { en: "in the film" } });
  expect(matches(files, "in the film a storm hits")).toBe(false);
  expect(matches(files, "a storm hits")).toBe(true);
});

it("takes a negation of two words as one", () => {
  const files = [
    signalFileSchema.parse({ ...shared, negators: { en: "no one" } }),
    ...signal("storm hits").slice(1),
  ];
  expect(matches(files, "the storm one hits")).toBe(true);
  expect(matches(files, "the storm no one hits")).toBe(false);
});
