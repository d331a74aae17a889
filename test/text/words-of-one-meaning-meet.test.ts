import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/archive/glossary.ts";
import { type Language, languages } from "../../src/text/languages.ts";
import { stem } from "../../src/text/stem.ts";
import { characterFeatures, createAnalyser, wordFeatures } from "../../src/text/terms.ts";

const concepts: readonly Concept[] = [
  {
    concept: "work-permit",
    gloss: "permission to work",
    forms: { en: ["work permit", "ead"], es: ["permiso de trabajo"], zh: ["工卡"] },
  },
  { concept: "work", gloss: "work", forms: { en: ["work", "job"], es: ["trabajo"] } },
  { concept: "eleven", gloss: "a short word", forms: { es: ["once"] } },
];
const analyse = createAnalyser(concepts);
const keys = (text: string, language: Language): readonly string[] =>
  analyse(text, language).terms.map((term) => term.key);

describe("stems", () => {
  it.each<readonly [Language, string, string]>([
    ["en", "waiting", "waited"],
    ["en", "lost", "losing"],
    ["en", "children", "child"],
    ["es", "entrevistas", "entrevista"],
    ["es", "renovacion", "renovar"],
    ["pt", "advogados", "advogado"],
    ["fr", "refusee", "refuser"],
    ["ru", "адвокаты", "адвоката"],
    ["uk", "заяву", "заяви"],
    ["ar", "المحامي", "محامي"],
    ["fa", "وكيلها", "وكيل"],
    ["tr", "avukatlar", "avukatim"],
  ])("meet in %s: %s, %s", (language, one, other) => {
    expect(stem(one, language)).toBe(stem(other, language));
  });

  it("keep apart what is spelled alike in another language only", () => {
    expect(stem("granted", "en")).not.toBe(stem("denied", "en"));
  });
});

describe("form names", () => {
  it("are one term however they are written", () => {
    for (const name of ["I-589", "i589", "I 589", "form 589", "Form I-589", "formulario i-589"]) {
      const { terms } = analyse(`how to send ${name} today`, "en");
      expect(terms.filter((term) => term.kind === "form").map((term) => term.key)).toEqual(["589"]);
    }
  });

  it("keep their letters where letters tell them apart", () => {
    expect(keys("AR-11 ar11 G-28 C08 c8", "en")).toEqual(["ar11", "ar11", "g28", "c8", "c8"]);
  });

  it("are not made of a year, a fee or a day count", () => {
    const { terms } = analyse("in 2019 i paid 50 and waited 180 days", "en");
    expect(terms.filter((term) => term.kind === "form")).toEqual([]);
    expect(terms.filter((term) => term.kind === "number").map((term) => term.key)).toEqual([
      "2019",
      "50",
      "180",
    ]);
  });
});

describe("concepts", () => {
  it("let languages meet, with inflections and several words", () => {
    for (const [text, language] of [
      ["my work permits came", "en"],
      ["the EAD came", "en"],
      ["llegó mi permiso de trabajo", "es"],
      ["我的工卡到了", "zh"],
    ] as const) {
      expect(wordFeatures(analyse(text, language))).toContain("#work-permit");
    }
  });

  it("take the longest form, not the words inside it", () => {
    expect(analyse("permiso de trabajo", "es").concepts).toEqual(["#work-permit"]);
  });

  it("do not reach short forms of another language", () => {
    expect(analyse("only once", "en").concepts).toEqual([]);
    expect(analyse("solo once", "es").concepts).toEqual(["#eleven"]);
  });
});

describe("terms", () => {
  it("keep question words and negation, but do not count them as content", () => {
    const { terms } = analyse("why can't I move", "en");
    expect(terms.map((term) => term.key)).toEqual(["why", "can", "not", "i", "move"]);
    expect(terms.filter((term) => term.content).map((term) => term.word)).toEqual(["move"]);
  });

  it("spell chat English out", () => {
    expect(keys("i cant, i dont", "en")).toEqual(keys("I can not, I do not", "en"));
  });

  it("cut Chinese into words and pairs", () => {
    const features = wordFeatures(analyse("我需要律师", "zh"));
    expect(features).toContain("律师");
    expect(features).toContain("~律师");
  });

  it("join the Persian verb prefix however it is written", () => {
    expect(keys("می‌خواهم", "fa")).toEqual(keys("می خواهم", "fa"));
  });

  it("give the same plain text for texts that differ in case and punctuation", () => {
    expect(analyse("Can I WORK?!", "en").plain).toBe(analyse("can i work", "en").plain);
  });

  it("accept any string in any language", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.constantFrom(...languages),
        (text, language) => {
          const terms = analyse(text, language);
          expect(terms.terms.every((term) => term.key !== "" && term.word !== "")).toBe(true);
          characterFeatures(terms);
        },
      ),
    );
  });
});
