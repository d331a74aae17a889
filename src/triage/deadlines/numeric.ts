import type { Tokens } from "../tokens.ts";
import type { DeadlineFile } from "./files.ts";
import type { Expression } from "./said.ts";

/** What may stand between the numbers of one date. */
const separators = new Set(["/", ".", "-", "–", "٫"]);
const digits = /^\d{1,4}$/;

/** The dates written in digits: `3/5`, `05.03.2027`, `2027-03-05`. Two numbers alone are a date with a slash or a point. */
export function findNumericDates(
  tokens: Tokens,
  order: DeadlineFile["order"],
): readonly Expression[] {
  const { words } = tokens;
  const found: Expression[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const separator = separatorAfter(tokens, at);
    if (separator === undefined) continue;
    const three = separatorAfter(tokens, at + 1) === separator;
    // A longer chain of numbers is a telephone number or a list.
    const four = three && separatorAfter(tokens, at + 2) === separator;
    const length = three ? 3 : 2;
    if (!four && (three || separator === "/" || separator === ".")) {
      const date = readParts(words.slice(at, at + length), order);
      if (date !== undefined) found.push({ kind: "date", start: at, end: at + length, ...date });
    }
    while (separatorAfter(tokens, at + 1) === separator) at += 1;
    at += 1;
  }
  return found;
}

/** The sign between two numbers that stand next to each other. */
function separatorAfter({ text, words, start, end }: Tokens, at: number): string | undefined {
  if (!digits.test(words[at] ?? "") || !digits.test(words[at + 1] ?? "")) return undefined;
  const between = text.slice(end[at], start[at + 1]);
  return separators.has(between) ? between : undefined;
}

function readParts(
  parts: readonly string[],
  order: DeadlineFile["order"],
): Pick<Expression, "month" | "numbers"> | undefined {
  const [first = "", second = "", third] = parts;
  if (first.length === 4) {
    return third === undefined || third.length > 2 ? undefined : dated(second, third, first);
  }
  if (second.length > 2 || (third !== undefined && third.length !== 2 && third.length !== 4)) {
    return undefined;
  }
  // "24/7" is no date.
  if (third === undefined && first === "24" && second === "7") return undefined;
  const year = third?.length === 2 ? `20${third}` : third;
  const monthFirst = order === "month-first" ? Number(first) <= 12 : Number(second) > 12;
  return monthFirst ? dated(first, second, year) : dated(second, first, year);
}

function dated(
  month: string,
  date: string,
  year: string | undefined,
): Pick<Expression, "month" | "numbers"> | undefined {
  const [monthNumber, dateNumber] = [Number(month), Number(date)];
  if (monthNumber < 1 || monthNumber > 12 || dateNumber < 1 || dateNumber > 31) return undefined;
  const numbers = year === undefined ? [dateNumber] : [dateNumber, Number(year)];
  return { month: monthNumber, numbers };
}
