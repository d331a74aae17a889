import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../src/text/normalise.ts";

describe("normalise", () => {
  const same: readonly (readonly [what: string, written: string, as: string])[] = [
    ["case", "Work PERMIT", "work permit"],
    ["accents of Latin letters", "Fecha límite, já não, été", "fecha limite, ja nao, ete"],
    ["Turkish dotless and dotted i", "SIĞINMA ılık İltica", "siginma ilik iltica"],
    ["ё and stress marks, but not й", "ещё мо́й", "еще мой"],
    [
      "Arabic vowel signs, tatweel and letter forms",
      "طَلَب اللجـــوء إلى أمريكا",
      "طلب اللجوء الي امريكا",
    ],
    ["Persian and Arabic code points", "یک", "يك"],
    ["Eastern digits", "۵۸۹ ٥٨٩ ੫੮੯", "589 589 589"],
    ["full-width forms", "Ｉ－５８９", "i-589"],
    ["apostrophes", "can’t can`t canʼt", "can't can't can't"],
    ["letters drawn out", "pleeeease helpppp", "please help"],
    ["Gurmukhi nukta and nasal signs", "ਸ਼ਰਨ ਵਿੱਚ", "ਸਰਨ ਵਿਚ"],
    ["white space", "  a \n\t b  ", "a b"],
  ];
  it.each(same)("folds %s", (_what, written, as) => {
    expect(normalise(written)).toBe(normalise(as));
  });

  it("removes what no reader sees: zero-width and bidirectional marks", () => {
    expect(normalise("as\u200bylum \u202eform\u202c\u2066\ufeff")).toBe("asylum form");
  });

  it("keeps letters that tell words apart, and repeated Chinese characters", () => {
    expect(normalise("йод іде їжа")).toBe("йод іде їжа");
    expect(normalise("哈哈哈")).toBe("哈哈哈");
  });

  it("accepts any string and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});
