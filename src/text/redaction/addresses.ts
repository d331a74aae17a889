import {
  compassPoints,
  flatWords,
  looseStreetEnds,
  stateWords,
  streetEnds,
  wordsNotInStreets,
  zipPhrases,
} from "./address-words.ts";
import { createCues, cueBefore } from "./cues.ts";
import { continues, isMoney } from "./digit-groups.ts";
import type { Finder, Look } from "./finder.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-lists.ts";

const zipCues = createCues(zipPhrases);
const streetWords = wordSet(...streetEnds);
const looseStreetWords = wordSet(...looseStreetEnds);
const directions = wordSet(compassPoints);
const unitWords = wordSet(flatWords);
const notInStreets = wordSet(...wordsNotInStreets);
const states = wordSet(...stateWords);

const isZip = (token: Token | undefined): boolean =>
  token?.is === "digits" && /^\d{5}(?:\d{4})?$/.test(token.text);

/** Past "12345-6789" from `k`, or `k` where no zip code stands there. */
function pastZip(at: Look, k: number): number {
  if (!isZip(at(k)) || at(k)?.gap === 2) return k;
  const plus4 = at(k + 1)?.text === "-" && /^\d{4}$/.test(at(k + 2)?.text ?? "");
  return plus4 ? k + 3 : k + 1;
}

/** Past a flat: "Apt 5B", "# 12", "unit C". */
function pastUnit(at: Look, from: number): number {
  let k = at(from)?.text === "," ? from + 1 : from;
  const word = at(k);
  const named = word?.is === "word" && unitWords.has(word.text);
  if (!named && word?.text !== "#") return from;
  k += 1;
  while (at(k)?.is === "mark" && "#.:".includes(at(k)?.text ?? " ")) k++;
  const id = at(k);
  const isId = id?.is === "digits" ? id.text.length <= 5 : id?.is === "word" && id.text.length < 3;
  if (!isId || id?.gap === 2) return from;
  k += 1;
  if (at(k)?.text === "-" && at(k)?.gap === 0 && at(k + 1)?.gap === 0) k += 1;
  const rest = at(k);
  return rest?.gap === 0 && rest.text.length <= 3 && (rest.is === "word" || rest.is === "digits")
    ? k + 1
    : k;
}

/** Past ", City, ST 12345" where a state or a zip code ends it. */
function pastCity(at: Look, from: number): number {
  let end = from;
  for (let k = from; k < from + 8; k++) {
    const token = at(k);
    if (token?.text === "," || (token?.text === "." && at(k - 1)?.text.length === 2)) continue;
    const zip = pastZip(at, k);
    if (zip > k) return zip;
    if (token?.is !== "word") break;
    const isState =
      states.has(token.text) && (token.letters === "upper" || isZip(at(k + 1))) && k > from;
    if (isState) end = k + 1;
    else if (notInStreets.has(token.text)) break;
  }
  return end;
}

/** Finds addresses: house and street, post box, flat, zip code; with the city that follows. */
export const findAddress: Finder = (at) => {
  const first = at(0);
  if (first?.is === "word") {
    const boxAt = first.text === "po" ? 1 : at(1)?.text === "." && at(2)?.text === "o" ? 4 : 0;
    const isBox = boxAt > 0 && first.text[0] === "p" && at(boxAt)?.text === "box";
    if (isBox && at(boxAt + 1)?.is === "digits") return pastCity(at, boxAt + 2);
    if (["apt", "apartment", "apto", "apartamento"].includes(first.text)) {
      const unit = pastUnit(at, 0);
      const hasNumber = Array.from({ length: unit }, (_, k) => at(k)?.is).includes("digits");
      return hasNumber ? pastCity(at, unit) : 0;
    }
    const isState = states.has(first.text) && first.text.length === 2 && first.letters === "upper";
    const zip = isState && at(1)?.gap === 1 ? pastZip(at, 1) : 1;
    return zip > 1 && at(1)?.text.length === 5 ? zip : 0;
  }
  if (first?.is !== "digits" || continues(at) || isMoney(at(-1))) return 0;
  if (isZip(first) && cueBefore(at, zipCues)) return pastZip(at, 0);
  if (first.text.length > 6 || (at(-1)?.text === "-" && at(-1)?.gap === 0)) return 0;
  let k = 1;
  if (at(1)?.text === "-" && at(1)?.gap === 0 && at(2)?.is === "digits") k = 3;
  if (at(k)?.is === "word" && at(k)?.gap === 0) {
    if (at(k)?.text.length !== 1) return 0;
    k += 1;
  }
  let capitals = true;
  for (const from = k; k < from + 6; k++) {
    const token = at(k);
    if (token === undefined || token.is === "hole" || token.gap === 2) return 0;
    const isLast = k > from || token.text === "broadway";
    const plain = at(k)?.letters === "upper" || directions.has(token.text);
    if (token.is === "word" && isLast && streetWords.has(token.text)) return pastStreet(at, k + 1);
    if (token.is === "word" && isLast && looseStreetWords.has(token.text)) {
      const end = pastStreet(at, k + 1);
      const settled = end > k + 1 && at(k + 1)?.text !== ".";
      if (token.letters === "upper" && capitals) return end;
      if (settled || (capitals && token.text === "st")) return end;
      if (at(k - 2)?.is === "digits" && at(k - 1)?.gap === 0) return end;
    }
    if (token.is === "digits") {
      if (!/^(?:st|nd|rd|th)$/.test(at(k + 1)?.text ?? "") || at(k + 1)?.gap !== 0) return 0;
      k += 1;
      continue;
    }
    if (token.is === "mark" && (token.text === "." || token.text === "'") && token.gap === 0)
      continue;
    if (token.is !== "word" || notInStreets.has(token.text)) return 0;
    if (!plain) capitals = false;
  }
  return 0;
};

/** Past a flat without a word for it, before the city: "4B, ". */
function pastBareUnit(at: Look, from: number): number {
  const number = at(from);
  if (number?.is !== "digits" || number.gap !== 1 || number.text.length > 4) return from;
  const letter = at(from + 1);
  const end = letter?.is === "word" && letter.gap === 0 ? from + 2 : from + 1;
  return at(end)?.text === "," ? end : from;
}

/** Past what follows a street: a point of the compass, a flat, a city. */
function pastStreet(at: Look, from: number): number {
  let k = from;
  if (at(k)?.text === "." && at(k)?.gap === 0 && at(k + 1)?.gap !== 2) {
    const next = at(k + 1);
    const goesOn = next?.text === "," || next?.text === "#" || unitWords.has(next?.text ?? "");
    if (goesOn) k += 1;
  }
  if (at(k)?.is === "word" && directions.has(at(k)?.text ?? "")) k += 1;
  return pastCity(at, pastBareUnit(at, pastUnit(at, k)));
}
