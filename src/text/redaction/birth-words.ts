import type { WordLists } from "./word-lists.ts";

/** Phrases that announce a birth date. */
export const birthPhrases: WordLists = {
  en: ["born|birthday|bday|birth date|birthdate|date of birth|dob|d.o.b|d.o.b.|was born|birth"],
  es: [
    "nací|naci|nació|nacio|nacida|nacido|fecha de nacimiento|fecha de nac|nacimiento|cumpleaños",
  ],
  pt: ["nasci|nasceu|nascida|nascido|data de nascimento|nascimento|aniversário"],
  ht: ["fèt|mwen fèt|dat nesans|nesans"],
  fr: ["né|née|date de naissance|naissance|anniversaire"],
  ru: ["родился|родилась|родились|рождения|др|д.р.|г.р.|дата рождения|день рождения"],
  uk: ["народився|народилася|народилась|народження|дата народження"],
  zh: ["出生|生日|出生日期|出生于|生于|出生日"],
  ar: ["مواليد|ولدت|ولد|تاريخ الميلاد|الميلاد|تاريخ ميلادي|ميلادي"],
  fa: ["متولد|تاریخ تولد|تولد|به دنیا آمدم|به دنیا اومدم|تولدم|زاده"],
  tr: ["doğum|doğdum|doğum tarihi|doğum tarihim"],
  pa: ["ਜਨਮ|ਜਨਮ ਮਿਤੀ|ਜਨਮ ਤਾਰੀਖ|ਜਨਮਦਿਨ|janam"],
};

/** Words that make a birth date of the date before them. */
export const wordsAfterBirth: WordLists = {
  en: ["born birthday dob birth"],
  es: ["nacimiento"],
  pt: ["nascimento"],
  fr: ["naissance"],
  ru: ["рождения рожд р"],
  uk: ["народження"],
  zh: ["出 生"],
  ar: ["ميلادي"],
  fa: ["متولد دنیا"],
  tr: ["doğumluyum doğumlu doğum doğumluyuz"],
  pa: ["ਜਨਮ ਜੰਮਿਆ"],
};

/** Words of other dates: one of them between the birth and the date makes it that date. */
export const wordsOfOtherDates: WordLists = {
  en: [
    "hearing interview court filed entered arrived came appointment biometrics deadline expires",
    "cleared got received applied moved certificate expired issued",
  ],
  es: ["audiencia entrevista cita"],
  pt: ["audiência"],
  fr: ["rendez"],
  ru: ["суд интервью слушание прибыл въехал приехал"],
};
