import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { type Concept, conceptSchema } from "../../src/archive/glossary.ts";
import { normalise } from "../../src/text/normalise.ts";

const glossaryFile = new URL("../../corpus/glossary.yaml", import.meta.url);
const glossary = z.array(conceptSchema).parse(parse(readFileSync(glossaryFile, "utf8")));

/** A form as it is compared: as the matcher normalises it, and dashes and spaces are left out. */
const keyOf = (form: string): string => normalise(form).replace(/[\p{Pd}\s]/gu, "");

/** Each form that several concepts hold, with where they hold it. */
function findSharedForms(concepts: readonly Concept[]): readonly string[] {
  const holders = new Map<string, { concepts: Set<string>; places: string[] }>();
  for (const { concept, forms } of concepts) {
    for (const [language, texts] of Object.entries(forms)) {
      for (const text of texts) {
        const holder = holders.get(keyOf(text)) ?? { concepts: new Set(), places: [] };
        holders.set(keyOf(text), holder);
        holder.concepts.add(concept);
        holder.places.push(`${concept} ${language} "${text}"`);
      }
    }
  }
  return [...holders.values()]
    .filter((holder) => holder.concepts.size > 1)
    .map((holder) => holder.places.join(", "));
}

describe("the forms of the glossary", () => {
  it("belong to one concept each, within a language and across languages", () => {
    expect(findSharedForms(glossary)).toEqual([]);
  });

  it("are all made of more than dashes and spaces", () => {
    const forms = glossary.flatMap((concept) => Object.values(concept.forms).flat());
    expect(forms.filter((form) => keyOf(form) === "")).toEqual([]);
  });

  it.each([
    ["case", "Visa Fee", "visa fee"],
    ["accents", "petición", "peticion"],
    ["dashes", "X-123", "x123"],
    ["spaces", "x\u2013123", "x 123"],
    ["Arabic letter forms", "کلی", "كلي"],
    ["digit scripts", "فرم ۱۲۳", "فرم ١٢٣"],
  ])("are compared without %s", (_, one, other) => {
    const concepts = [
      { concept: "one", gloss: "one", forms: { en: [one] } },
      { concept: "other", gloss: "other", forms: { fa: [other] } },
    ];
    expect(findSharedForms(concepts)).toEqual([`one en "${one}", other fa "${other}"`]);
  });
});
