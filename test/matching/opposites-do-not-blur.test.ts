import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/archive/glossary.ts";
import { createMatcher } from "../../src/matching/matcher.ts";
import { generalModel } from "../../src/matching/model.ts";
import { bitCount, clashingSides, toTraitMask } from "../../src/matching/trait-mask.ts";
import { createAnalyser } from "../../src/text/terms.ts";
import { findTraits } from "../../src/text/traits.ts";
import { townLibrary } from "./town-library.ts";

const matcher = createMatcher(townLibrary, { model: generalModel });
const analyse = createAnalyser([]);
const traits = (text: string, language: "en" | "es" | "ru" | "zh" | "tr" | "ar") =>
  findTraits(analyse(text, language));
const mask = (text: string, language: Parameters<typeof traits>[1]) =>
  toTraitMask(traits(text, language));

describe("entries that differ in one word", () => {
  it.each([
    ["request-granted", "they approved my request"],
    ["request-granted", "what happens after a request is granted"],
    ["request-denied", "they refused my request"],
    ["request-denied", "what happens after a request is rejected"],
    ["form-12", "I need L-112"],
    ["form-13", "I need l113"],
  ])("are told apart: %s", (id, text) => {
    expect(matcher.match(text).candidates[0]?.id).toBe(id);
  });

  it("make the matcher less sure when only the opposite is there", () => {
    const granted = { exclude: new Set(["request-denied"]) };
    const [right] = matcher.match("my purchase request was approved", granted).candidates;
    const [wrong] = matcher.match("my purchase request was refused", granted).candidates;
    expect(wrong?.id).toBe("request-granted");
    expect(wrong?.confidence).toBeLessThan(right?.confidence ?? 0);
    expect(wrong?.confidence).toBeLessThan(matcher.bands.answerAt);
  });

  it("meet across languages through concepts, not through the opposite", () => {
    const concepts: readonly Concept[] = [
      {
        concept: "grant",
        gloss: "granted",
        forms: { en: ["granted", "approved"], es: ["aprobada"] },
      },
      { concept: "deny", gloss: "denied", forms: { en: ["denied"], es: ["rechazada"] } },
      { concept: "request", gloss: "a request", forms: { en: ["request"], es: ["solicitud"] } },
    ];
    const bilingual = createMatcher(townLibrary, { concepts, model: generalModel });
    const best = (text: string) => bilingual.match(text, { language: "es" }).candidates[0]?.id;
    expect(best("mi solicitud fue aprobada")).toBe("request-granted");
    expect(best("mi solicitud fue rechazada")).toBe("request-denied");
  });
});

describe("sides", () => {
  it.each([
    ["en", "before the deadline", "after the deadline"],
    ["es", "antes de la fecha", "después de la fecha"],
    ["ru", "мне одобрили", "мне отказали"],
    ["zh", "面谈之前", "面谈之后"],
    ["tr", "görüşmeden önce", "görüşmeden sonra"],
    ["ar", "قبل المقابلة", "بعد المقابلة"],
  ] as const)("clash in %s: %s, %s", (language, one, other) => {
    const clash = clashingSides(mask(one, language), mask(other, language));
    expect(bitCount(clash)).toBe(1);
    expect(clashingSides(mask(one, language), mask(one, language))).toBe(0);
  });

  it("do not clash with a text that takes both or none", () => {
    const before = mask("before the interview", "en");
    expect(clashingSides(before, mask("before or after the interview", "en"))).toBe(0);
    expect(clashingSides(before, mask("the interview", "en"))).toBe(0);
  });

  it("are found beside the kind of question and negation", () => {
    const { asks, negated, numbers } = traits("how long after 30 days can I not travel", "en");
    expect([...asks]).toEqual(["how", "amount"]);
    expect(negated).toBe(true);
    expect([...numbers]).toEqual(["30"]);
  });
});
