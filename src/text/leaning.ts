import { functionWords } from "./function-words.ts";
import type { Language } from "./languages.ts";
import { normalise } from "./normalise.ts";
import { asksInWords } from "./questions.ts";
import { tokenise } from "./tokens.ts";

/**
 * Words that point back to something said before. Where one is also an article, a form of "to be" or
 * part of a question word ("la", "está", "ki sa"), it is left out. Machine-drafted, except English.
 */
const pointing: Readonly<Record<Language, string>> = {
  en: "it its this that these those they them their theirs he him his she her hers one ones same such",
  es: "eso esto ello ella ellos ellas este ese esa estos esos esas su sus mismo misma ahí allí",
  pt: "isso isto ele ela eles elas dele dela deles delas este esse essa seu sua seus suas mesmo mesma",
  fr: "cela ça ceci il elle ils elles lui leur leurs son sa ses cet cette ces celui celle même",
  ht: "li sa yo menm",
  ru: "это этот эта эти этого этой этом этим его её ее их он она они ему ей им него неё них там туда",
  uk: "це цей ця ці цього цієї цьому цим його її їх він вона вони йому їй їм нього неї них там туди",
  zh: "它 他 她 他们 她们 它们 这 那 这个 那个 这些 那些 这样 那样 那里 这里 自己",
  ar: "هذا هذه ذلك تلك هو هي هم هناك نفس",
  fa: "این آن اون او آنها اونها ایشان همان همین آنجا اونجا",
  tr: "bu bunu buna bunun şu o onu ona onun onlar onların aynı orada orası",
  pa: "ਇਹ ਉਹ ਇਸ ਉਸ ਇਸਦਾ ਇਸਦੀ ਉਸਦਾ ਉਸਦੀ ਉਨ੍ਹਾਂ ਇਨ੍ਹਾਂ ਉੱਥੇ",
};
const pointers = new Map(
  Object.entries(pointing).map(([language, words]) => [
    language,
    new Set(words.split(" ").map(normalise)),
  ]),
);

/** "What about my wife?", "what if I move?": question words that ask nothing by themselves. */
const sameAgain =
  /(?<!\p{L})(?:(?:what|how) about|what if|qué (?:hay|pasa|tal)|que pasa|e quanto a|qu['’]en est-il|как насч[её]т|(?:а )?як щодо|ماذا عن|peki ya)(?!\p{L})/iu;

/** With this many words of its own a question stands, whatever it points to ("is it true that …"). */
const standingWords = 4;
/** A remark with a question mark ("and my wife in Turkey?") has at most so many. */
const fragmentWords = 2;

/**
 * Whether a question needs the one before it to be understood: it points back, or says so little that it
 * could be about anything. By itself it must not be answered.
 */
export function leansBack(question: string, language: Language): boolean {
  const tokens = tokenise(question);
  const grammar = functionWords[language];
  const own = tokens.filter(({ text, kind }) => kind !== "word" || !grammar.has(text)).length;
  if (own === 0) return true;
  const asks = asksInWords(question, language) && !sameAgain.test(question);
  if (own <= fragmentWords && !asks) return true;
  return own < standingWords && tokens.some(({ text }) => pointers.get(language)?.has(text));
}
