import fc from "fast-check";
import { expect, test } from "vitest";
import { type Language, languages } from "../../src/text/languages.ts";
import { leansBack } from "../../src/text/leaning.ts";

/** The same follow-up and the same whole question in every language. */
const said: Readonly<Record<Language, { readonly leaning: string; readonly whole: string }>> = {
  en: { leaning: "And for my wife?", whole: "How do I check my case status?" },
  es: { leaning: "¿Y para mi esposa?", whole: "¿Cómo reviso el estado de mi caso?" },
  pt: { leaning: "E para minha esposa?", whole: "Como vejo o status do meu caso?" },
  fr: { leaning: "Et pour ma femme ?", whole: "Comment vérifier le statut de mon dossier ?" },
  ht: { leaning: "E pou madanm mwen?", whole: "Kijan mwen ka tcheke dosye azil mwen?" },
  ru: { leaning: "А для жены?", whole: "Как проверить статус моего дела?" },
  uk: { leaning: "А для дружини?", whole: "Як перевірити статус моєї справи?" },
  zh: { leaning: "那我妻子呢？", whole: "怎么查询我的庇护案件状态？" },
  ar: { leaning: "وزوجتي؟", whole: "كيف أعرف حالة قضيتي؟" },
  fa: { leaning: "و برای همسرم؟", whole: "چطور وضعیت پرونده‌ام را ببینم؟" },
  tr: { leaning: "Peki eşim?", whole: "Dosyamın durumunu nasıl öğrenirim?" },
  pa: { leaning: "ਅਤੇ ਮੇਰੀ ਪਤਨੀ?", whole: "ਮੈਂ ਆਪਣੇ ਕੇਸ ਦੀ ਸਥਿਤੀ ਕਿਵੇਂ ਦੇਖਾਂ?" },
};

for (const language of languages) {
  test(`a remark with a question mark leans, a whole question stands: ${language}`, () => {
    expect(leansBack(said[language].leaning, language)).toBe(true);
    expect(leansBack(said[language].whole, language)).toBe(false);
  });
}

test("what points back leans, unless it says enough by itself", () => {
  for (const text of ["When can I do that?", "Is this a problem?", "How long does it take?"]) {
    expect(leansBack(text, "en"), text).toBe(true);
  }
  expect(leansBack("Is it true that a neighbour may plant tall trees here?", "en")).toBe(false);
});

test("a question word that only asks the same again does not make a question", () => {
  for (const text of ["What about my wife?", "How about Tuesday?", "And what if I move?"]) {
    expect(leansBack(text, "en"), text).toBe(true);
  }
});

test("any text leans or stands", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.constantFrom(...languages),
      (text, language) => typeof leansBack(text, language) === "boolean",
    ),
  );
});
