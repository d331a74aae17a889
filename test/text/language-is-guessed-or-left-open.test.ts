import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessLanguage } from "../../src/text/language.ts";
import type { Language } from "../../src/text/languages.ts";

const sentences: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "I moved to a new apartment, who do I tell about it?",
    "how long until they call me for the interview",
    "my cousin wants to know if he can work while he waits",
    "Is there a free lawyer near me?",
  ],
  es: [
    "Me mudé de casa, ¿a quién le aviso?",
    "cuanto tiempo falta para mi entrevista",
    "mi primo quiere saber si puede trabajar mientras espera",
    "necesito un abogado que no cobre",
  ],
  pt: [
    "Mudei de casa, a quem devo avisar?",
    "quanto tempo falta para a minha entrevista",
    "meu primo quer saber se pode trabalhar enquanto espera",
    "preciso de um advogado que não cobre nada",
  ],
  ht: [
    "Mwen chanje kay, ki moun pou m di sa?",
    "konbyen tan ki rete anvan entèvyou mwen an",
    "kouzen mwen vle konnen si li ka travay pandan l ap tann",
    "mwen bezwen yon avoka ki pa mande lajan",
  ],
  fr: [
    "J'ai déménagé, à qui dois-je le dire ?",
    "combien de temps avant mon entretien",
    "mon cousin veut savoir s'il peut travailler pendant qu'il attend",
    "je cherche un avocat gratuit pour ma demande",
  ],
  ru: [
    "Я переехал на новую квартиру, кому об этом сообщить?",
    "сколько ещё ждать интервью",
    "мой брат хочет знать, можно ли ему работать, пока он ждёт",
    "нужен бесплатный адвокат",
  ],
  uk: [
    "Я переїхав на нову квартиру, кому про це повідомити?",
    "скільки ще чекати на співбесіду",
    "мій брат хоче знати, чи можна йому працювати, поки він чекає",
    "потрібен безкоштовний адвокат",
  ],
  zh: [
    "我搬家了，应该通知谁？",
    "面谈还要等多久",
    "我表弟想知道等待期间能不能工作",
    "我需要一个免费的律师",
  ],
  ar: [
    "انتقلت إلى شقة جديدة، من يجب أن أخبر؟",
    "كم من الوقت حتى المقابلة",
    "ابن عمي يريد أن يعرف هل يمكنه العمل وهو ينتظر",
    "أحتاج محامي مجاني",
  ],
  fa: [
    "من خانه‌ام را عوض کردم، به چه کسی باید خبر بدهم؟",
    "چقدر تا مصاحبه مانده است",
    "پسرعمویم می‌خواهد بداند که آیا می‌تواند کار کند",
    "به یک وکیل رایگان نیاز دارم",
  ],
  tr: [
    "Yeni bir eve taşındım, kime haber vermem gerekiyor?",
    "görüşmeye ne kadar zaman var",
    "kuzenim beklerken çalışabilir mi bilmek istiyor",
    "ücretsiz bir avukat lazım",
  ],
  pa: [
    "ਮੈਂ ਨਵੇਂ ਘਰ ਵਿੱਚ ਆ ਗਿਆ ਹਾਂ, ਕਿਸ ਨੂੰ ਦੱਸਾਂ?",
    "ਇੰਟਰਵਿਊ ਵਿੱਚ ਕਿੰਨਾ ਸਮਾਂ ਹੈ",
    "ਕੀ ਮੇਰਾ ਭਰਾ ਉਡੀਕ ਕਰਦਿਆਂ ਕੰਮ ਕਰ ਸਕਦਾ ਹੈ",
    "ਮੈਨੂੰ ਮੁਫ਼ਤ ਵਕੀਲ ਚਾਹੀਦਾ ਹੈ",
  ],
};

describe("guessLanguage", () => {
  const all = Object.entries(sentences).flatMap(([language, texts]) =>
    texts.map((text) => [language, text] as const),
  );
  it.each(all)("knows %s: %s", (language, text) => {
    expect(guessLanguage(text).language).toBe(language);
  });

  it.each([
    ["es", "necesito ayuda con mi caso, cuando es la audiencia"],
    ["fr", "je suis arrive ici il y a deux ans, est-ce que je peux demander"],
    ["pt", "nao sei se posso pedir isso de novo, voce sabe"],
    ["tr", "basvuru icin ne yapmam gerekiyor"],
  ] as const)("knows %s without its accents: %s", (language, text) => {
    expect(guessLanguage(text).language).toBe(language);
  });

  it.each([
    "Ich bin neu hier und weiß nicht, wo ich einen Anwalt finde",
    "Non so dove posso trovare un avvocato per la mia domanda",
    "मुझे एक वकील चाहिए",
    "ጠበቃ እፈልጋለሁ",
    "私は弁護士が必要です",
    "변호사가 필요해요",
    "Мен қорғаушы іздеп жүрмін, қайда бару керек",
    "زه یو وکیل ته اړتیا لرم، څه وکړم",
  ])("leaves open what is none of ours: %s", (text) => {
    expect(guessLanguage(text).language).toBeUndefined();
  });

  it("is not sure of one word, of a mixture, or of a transliteration", () => {
    expect(guessLanguage("interview?").sure).toBe(false);
    expect(guessLanguage("hola how do I quiero saber the form").sure).toBe(false);
    expect(guessLanguage("kak mozhno eto nado ya hochu")).toEqual({ language: "ru", sure: false });
  });

  it("lets the prior decide where the text does not, and only there", () => {
    expect(guessLanguage("asilo", "pt").language).toBe("pt");
    expect(guessLanguage("👍", "tr")).toEqual({ language: "tr", sure: false });
    expect(guessLanguage("quiero saber si puedo trabajar mientras espero", "en").language).toBe(
      "es",
    );
    expect(guessLanguage("我需要律师", "en").language).toBe("zh");
  });

  it("hears the language around names of forms and offices", () => {
    expect(guessLanguage("как заполнить form I-589 для asylum office").language).toBe("ru");
    expect(guessLanguage("USCIS 什么时候寄 receipt notice 给我").language).toBe("zh");
  });

  it("accepts any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        expect(typeof guessLanguage(text).sure).toBe("boolean");
      }),
    );
  });
});
