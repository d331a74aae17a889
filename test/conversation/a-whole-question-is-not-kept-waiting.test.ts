import { expect, test } from "vitest";
import { isComplete } from "../../src/conversation/bundle.ts";
import type { Language } from "../../src/text/languages.ts";

/** Per language: questions that are whole, and the beginning of a story that goes on. */
const table: Readonly<
  Record<Language, { readonly whole: readonly string[]; readonly begun?: string }>
> = {
  en: {
    whole: [
      "How long is the wait",
      "my form was lost, what now?",
      "I moved last month. I told nobody.",
      "(Is that allowed?)",
    ],
    begun: "My brother and I moved to another state",
  },
  es: {
    whole: ["¿Cuánto tarda la entrevista?", "cómo cambio mi dirección", "Me mudé el mes pasado."],
    begun: "Mi hermano y yo nos mudamos a otro estado",
  },
  pt: {
    whole: ["Quanto tempo demora a entrevista?", "quando posso trabalhar", "Mudei de casa ontem."],
    begun: "Meu irmão e eu mudamos para outro estado",
  },
  ht: {
    whole: ["Konbyen tan sa pran?", "kijan mwen chanje adrès mwen", "Mwen te deplase mwa pase."],
    begun: "Frè mwen ak mwen te deplase nan lòt eta",
  },
  fr: {
    whole: ["Combien de temps faut-il ?", "comment changer mon adresse", "J'ai déménagé hier."],
    begun: "Mon frère et moi avons déménagé dans un autre État",
  },
  ru: {
    whole: ["Сколько ждать интервью?", "как сменить адрес в деле", "Я переехал месяц назад."],
    begun: "Мы с братом переехали в другой штат",
  },
  uk: {
    whole: ["Скільки чекати на інтерв'ю?", "як змінити адресу у справі", "Я переїхав торік."],
    begun: "Ми з братом переїхали до іншого штату",
  },
  zh: { whole: ["面谈要等多久？", "怎么更改地址", "我上个月搬家了。", "我和哥哥搬家了"] },
  ar: {
    whole: ["كم أنتظر موعد المقابلة؟", "كيف أغير عنواني في الملف", "انتقلت الشهر الماضي."],
    begun: "انتقلت أنا وأخي إلى ولاية أخرى",
  },
  fa: {
    whole: ["چقدر باید منتظر مصاحبه بمانم؟", "چطور آدرس خود را عوض کنم", "ماه پیش اسباب کشی کردم."],
    begun: "من و برادرم به ایالت دیگری رفتیم",
  },
  tr: {
    whole: [
      "Görüşme için ne kadar beklerim?",
      "nasıl adres değiştiririm acaba",
      "Geçen ay taşındım.",
    ],
    begun: "Kardeşim ve ben başka bir eyalete taşındık",
  },
  pa: {
    whole: ["ਇੰਟਰਵਿਊ ਲਈ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ?", "ਕਿਵੇਂ ਮੈਂ ਪਤਾ ਬਦਲਾਂ ਜੀ", "ਮੈਂ ਪਿਛਲੇ ਮਹੀਨੇ ਘਰ ਬਦਲਿਆ."],
    begun: "ਮੈਂ ਤੇ ਮੇਰਾ ਭਰਾ ਦੂਜੇ ਰਾਜ ਚਲੇ ਗਏ",
  },
};

for (const [language, { whole, begun }] of Object.entries(table)) {
  test(`whole questions are told from the beginning of a story: ${language}`, () => {
    for (const text of whole) expect(isComplete(text), text).toBe(true);
    if (begun !== undefined) expect(isComplete(begun), begun).toBe(false);
  });
}

test("a keyword or a greeting is whole, however it ends", () => {
  for (const text of ["asylum", "hello there", "work permit renewal", "  i-589  ", "👍"]) {
    expect(isComplete(text), text).toBe(true);
  }
});

test("spaces and closing marks after the end do not matter", () => {
  for (const text of ["We moved to another state!) ", "We moved «to another state.»\n"]) {
    expect(isComplete(text), text).toBe(true);
  }
});
