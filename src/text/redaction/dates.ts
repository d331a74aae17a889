import { isYear } from "./digit-groups.ts";
import type { Look } from "./finder.ts";
import { tokenise } from "./tokens.ts";
import { wordSet } from "./word-lists.ts";

/** Month names as dates are written in the languages served, from the runtime's own tables. */
function monthNames(): ReadonlySet<string> {
  const names = new Set(
    wordSet("janvye fevriye mas avril me jen jiye out septanm oktob novanm desanm sept"),
  );
  const locales = ["en", "es", "pt", "fr", "ru", "uk", "ar", "ar-SY", "ar-MA", "tr", "pa", "fa"];
  for (const locale of [...locales, "fa-u-ca-gregory", "fa-AF-u-ca-persian"]) {
    for (const month of ["long", "short"] as const) {
      const shapes = [{ month }, { month, day: "numeric" }] as const;
      for (const shape of shapes) {
        const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: "UTC" });
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(Date.UTC(2001, index, 15));
          const name = parts.find((part) => part.type === "month")?.value ?? "";
          for (const token of tokenise(name)) if (token.is === "word") names.add(token.text);
        }
      }
    }
  }
  return names;
}

/** The names of the months, as words of a text. */
export const months = monthNames();

/** What may stand between the parts of a date. */
export const dateFillers = wordSet("th st nd rd er º ° de del of the d ' , . - / 年 月 日 号 г");

/** "The year", after its number. */
const yearWords = wordSet("года году року");

/** How many tokens the date here has, or 0: a day and a month, with or without the year. */
export function readDate(at: Look): number {
  const first = at(0);
  if (first?.is === "digits" && /^(?:(?:19|20)\d{6}|\d{4}(?:19|20)\d\d)$/.test(first.text))
    return 1;
  const numbers: string[] = [];
  let named = 0;
  let end = 0;
  for (let k = 0; k < 11 && numbers.length + named < 3; k++) {
    const token = at(k);
    if (token === undefined || (k > 0 && token.gap === 2)) break;
    if (token.is === "digits") {
      if (token.text.length > 4 || token.text.length === 3) break;
      numbers.push(token.text);
      end = k + 1;
    } else if (months.has(token.text) && named === 0) {
      named = 1;
      end = k + 1;
    } else if (k === 0 || !dateFillers.has(token.text)) break;
  }
  if (end > 0 && ("日号".includes(at(end)?.text ?? " ") || yearWords.has(at(end)?.text ?? "")))
    end += 1;
  const short = numbers.filter((number) => number.length <= 2).length;
  if (numbers.some((number) => number.length === 4 && !isYear(number))) return 0;
  return (named === 1 && short >= 1) || (numbers.length === 3 && short >= 2) ? end : 0;
}
