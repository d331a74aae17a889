import type { Finder } from "./finder.ts";
import { isLatin } from "./signs.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-lists.ts";

const mailHosts = wordSet("gmail yahoo hotmail outlook icloud proton protonmail live mail yandex");
const mailEnds = wordSet("com org net ru ua ir tr fr br cn edu gov me");
const atWords = wordSet("at arroba собака arobase @");
const dotWords = wordSet("dot punto ponto point точка nokta . ");
const opening = (token: Token | undefined): boolean => "([{".includes(token?.text ?? " ");
const closing = (token: Token | undefined): boolean => ")]}".includes(token?.text ?? " ");

const isPart = (token: Token | undefined, marks: string): boolean =>
  token !== undefined &&
  (token.is === "digits" ||
    (token.is === "word" && isLatin(token.text)) ||
    (token.is === "mark" && marks.includes(token.text)));

/** Finds mail addresses, with their sign or with "at" and "dot" spelled out. */
export const findEmail: Finder = (at) => {
  const first = at(0);
  if (first === undefined || first.is === "mark" || !isPart(first, "")) return 0;
  let k = 1;
  while (k < 24 && at(k)?.gap === 0 && isPart(at(k), "._%+-")) k++;
  const sign = at(k);
  const spelled = sign?.is === "word" && sign.gap === 1 && atWords.has(sign.text);
  const bracketed = opening(sign) && atWords.has(at(k + 1)?.text ?? " ") && closing(at(k + 2));
  if (spelled || bracketed) {
    k += bracketed ? 3 : 1;
    const host = at(k);
    const sure = bracketed || sign?.text === "arroba" || mailHosts.has(host?.text ?? "");
    if (!sure || host?.is !== "word") return 0;
    const dot = opening(at(k + 1)) && closing(at(k + 3)) ? 2 : 1;
    const end = k + (dot === 2 ? 4 : 2);
    return dotWords.has(at(k + dot)?.text ?? "") && mailEnds.has(at(end)?.text ?? "") ? end + 1 : 0;
  }
  if (sign?.text !== "@" || sign.gap > 1) return 0;
  k += 1;
  if ((at(k)?.gap ?? 2) > 1 || at(k)?.is === "mark" || !isPart(at(k), "")) return 0;
  let end = mailHosts.has(at(k)?.text ?? "") ? k + 1 : 0;
  for (let j = k + 1; j < k + 14 && at(j)?.gap === 0 && isPart(at(j), ".-"); j++) {
    const token = at(j) as Token;
    if (token.is === "word" && token.text.length > 1 && at(j - 1)?.text === ".") end = j + 1;
  }
  return end;
};
