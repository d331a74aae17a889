import { guessLanguage } from "./language.ts";
import type { Language } from "./languages.ts";
import { normalise } from "./normalise.ts";
import { tokenise } from "./tokens.ts";
import { traitWords } from "./trait-words.ts";

/** The questions in a message. */
export interface Split {
  /** In the order asked, each with the short remark beside it; the whole text where there is one question or none. */
  readonly questions: readonly string[];
  /** Each of them with all that was told since the question before it. */
  readonly told: readonly string[];
  /** For a long story: the part that asks. Undefined where the text is short or nothing in it asks. */
  readonly focus: string | undefined;
}

/** Words that open a question without a question word, as normalised; a text's start is compared. */
const openers: Readonly<Record<Language, string>> = {
  en: "can could do does did is are am will would should shall may must has have",
  es: "puedo puede pueden podemos debo tengo es hay seria podria",
  pt: "posso pode podem podemos devo tenho sera poderia",
  fr: "est-ce puis-je peut-on dois-je peux puis suis-je",
  ht: "eske èske",
  ru: "можно могу можем должен ли правда",
  uk: "чи можна можу повинен",
  zh: "请问 能不能 可不可以 是不是 可以",
  ar: "هل أيمكن ممكن",
  fa: "آیا ایا میشه",
  tr: "acaba",
  pa: "ਕੀ",
};
const opening = new Map(
  Object.entries(openers).map(([language, words]) => [
    language,
    new Set(words.split(" ").map(normalise)),
  ]),
);
/** Small words before a question: "and how", "so can". */
const joining: Readonly<Record<Language, readonly string[]>> = {
  en: ["and", "so", "also", "but", "ok", "then"],
  es: ["y", "e", "pero", "entonces"],
  pt: ["e", "mas", "entao"],
  fr: ["et", "mais", "alors"],
  ht: ["e", "men", "ebyen"],
  ru: ["а", "и", "но", "так"],
  uk: ["а", "і", "й", "та", "але"],
  zh: ["那", "那么", "还有"],
  ar: ["و", "طيب", "لكن"],
  fa: ["و", "پس", "اما"].map(normalise),
  tr: ["ve", "ama", "peki"],
  pa: ["ਤੇ", "ਅਤੇ", "ਪਰ"],
};
const askingTraits = ["why", "how", "when", "where", "who", "what", "which", "amount"] as const;
const asking: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(traitWords).map(([language, words]) => [
    language,
    new Set(askingTraits.flatMap((trait) => (words[trait] ?? "").split(" ").map(normalise))),
  ]),
);

/** A question mark of any script ends it, or, in Chinese and Turkish, a particle. */
const askingEnd =
  /[?؟？]|[吗呢][。！\s]*$|(?:^|\s)m[iıuü](?:y[iıuü]m|y[iıuü]z|s[iıuü]n)?[.!\s]*$/iu;
const itemMark = /^\s*(?:\(?\d{1,2}[.):-]|[-–—•*])\s+(?=\S)/u;
const inlineItem = /(?<=[\s:])(?=\(?[1-9][).]\s+\S)/gu;

/** Words from which on a text is a story whose question must be looked for. */
const storyWords = 30;
/** Words of a remark that still belong to the question after it. */
const remarkWords = 15;
/** A question of fewer words ("why?", "right?") belongs to the one before. */
const questionWords = 3;

/** Finds the questions in a message: numbered, on lines, by question marks, or at the end of a story. */
export function splitQuestions(text: string): Split {
  const language = guessLanguage(text).language ?? "en";
  const sentences = toSentences(text);
  const asks = sentences.map((sentence) => isQuestion(sentence, language));
  const { questions, told } = collect(sentences, asks);
  const asked = sentences[asks.lastIndexOf(true)];
  return {
    questions: questions.length > 1 ? questions : [text],
    told: told.length > 1 ? told : [text],
    focus: findFocus(text, asked, language),
  };
}

/** The part of a story that asks: the last question, or what runs on from the last question word. */
function findFocus(
  text: string,
  asked: string | undefined,
  language: Language,
): string | undefined {
  const { length } = text.trim();
  // Most messages are one question: nothing in them needs to be counted.
  if (asked !== undefined && asked.length >= length) return undefined;
  if (countWords(text) < storyWords) return undefined;
  const focus = asked ?? runOnQuestion(text, language);
  return focus !== undefined && focus.length < length ? focus : undefined;
}

function collect(
  sentences: readonly string[],
  asks: readonly boolean[],
): Pick<Split, "questions" | "told"> {
  if (sentences.length < 2) return { questions: [], told: [] };
  const questions: string[] = [];
  const told: string[] = [];
  let since: string[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (asks[at] !== true) {
      since.push(sentence);
      continue;
    }
    const before = questions.length - 1;
    if (countWords(sentence) < questionWords && before >= 0) {
      questions[before] += ` ${sentence}`;
      told[before] += ` ${[...since, sentence].join(" ")}`;
    } else {
      const remark = since.at(-1) ?? "";
      questions.push(isRemark(remark) ? `${remark} ${sentence}` : sentence);
      told.push([...since, sentence].join(" "));
    }
    since = [];
  }
  const last = questions.length - 1;
  const remark = since.at(-1) ?? "";
  if (last >= 0 && isRemark(remark)) questions[last] += ` ${remark}`;
  if (last >= 0) told[last] = [told[last], ...since].join(" ");
  return { questions, told };
}

const isRemark = (sentence: string): boolean =>
  sentence !== "" && countWords(sentence) <= remarkWords;

/** Whether a question asks in words of its own, and not only by the mark at its end ("and my wife?"). */
export function asksInWords(question: string, language: Language): boolean {
  const words = wordsOf(question);
  const known = asking.get(language);
  const particle = askingEnd.test(question.replace(/[?؟？]/gu, ""));
  return particle || words.some((word) => known?.has(word)) || isOpened(words, language);
}

function isQuestion(sentence: string, language: Language): boolean {
  return askingEnd.test(sentence) || isOpened(wordsOf(sentence), language);
}

const wordsOf = (text: string): readonly string[] => tokenise(text).map((token) => token.text);

/** The first words, after a small joining one, open a question. */
function isOpened(words: readonly string[], language: Language): boolean {
  const [start = "", next = ""] = joining[language].includes(words[0] ?? "")
    ? words.slice(1)
    : words;
  // "did not register" tells, "did they register" asks.
  const opens = opening.get(language)?.has(start) === true && next !== "not";
  return opens || asking.get(language)?.has(start) === true;
}

/** In a text without punctuation: from the last question word on. */
function runOnQuestion(text: string, language: Language): string | undefined {
  const words = text.trim().split(/\s+/);
  const known = asking.get(language);
  const at = words.findLastIndex((word) => known?.has(normalise(word)) === true);
  // "what" in the middle of a story is no question; near its end it is.
  return at > 0 && words.length - at <= storyWords && words.length - at >= questionWords
    ? words.slice(at).join(" ")
    : undefined;
}

/** Cuts a text at line ends, sentence ends and numbered items. A point after a single letter ("U.S.") ends nothing. */
export function toSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/).flatMap((part) => part.split(inlineItem))) {
    const body = line.replace(itemMark, "");
    let start = 0;
    for (let at = 0; at < body.length; at += 1) {
      if (!endsSentence(body, at)) continue;
      sentences.push(body.slice(start, at + 1));
      start = at + 1;
    }
    sentences.push(body.slice(start));
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}

function endsSentence(text: string, at: number): boolean {
  const character = text[at] ?? "";
  const next = text[at + 1] ?? " ";
  if ("!?؟？。！।".includes(character)) return !"!?؟？。！".includes(next);
  return (
    character === "." &&
    /\s/.test(next) &&
    !/(^|[\s.(])\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

function countWords(text: string): number {
  return tokenise(text).length;
}
