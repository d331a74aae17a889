import { expect, test } from "vitest";
import { sayDate, sayTime, sayWeekday } from "../../src/answering/dates.ts";
import { type Language, languages } from "../../src/text/languages.ts";

/** Intl puts narrow and no-break spaces where its version likes them. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

const days: readonly [Language, string][] = [
  ["en", "May 4, 2016"],
  ["es", "4 de mayo de 2016"],
  ["pt", "4 de maio de 2016"],
  ["ht", "4 mai 2016"],
  ["fr", "4 mai 2016"],
  ["ru", "4 мая 2016 г."],
  ["uk", "4 травня 2016 р."],
  ["zh", "2016年5月4日"],
  ["ar", "4 مايو 2016"],
  ["tr", "4 Mayıs 2016"],
  ["pa", "4 ਮਈ 2016"],
];

for (const [language, said] of days) {
  test(`a day in ${language}`, () => {
    expect(plain(sayDate(language, "2016-05-04"))).toBe(said);
  });
}

test("a month and a year are said as precisely as they are known", () => {
  expect(sayDate("en", "2016-05")).toBe("May 2016");
  expect(sayDate("es", "2016-05")).toBe("mayo de 2016");
  for (const language of languages) expect(sayDate(language, "2016")).toBe("2016");
});

test("every language counts our years and writes Western digits", () => {
  for (const language of languages) {
    const said = [
      sayDate(language, "2016-05-04"),
      sayTime(language, "16:30"),
      sayTime(language, "09:05"),
    ];
    expect(said[0], language).toContain("2016");
    expect(said.join().replace(/[0-9]/g, ""), language).not.toMatch(/\p{Nd}/u);
  }
});

test("a day does not move with the place the program runs in", () => {
  expect(sayDate("en", "2016-01-01")).toBe("January 1, 2016");
  expect(sayDate("en", "2015-12-31")).toBe("December 31, 2015");
});

const times: readonly [Language, string, string][] = [
  ["en", "16:30", "4:30 PM"],
  ["en", "00:00", "12:00 AM"],
  ["en", "12:00", "12:00 PM"],
  ["en", "24:00", "12:00 AM"],
  ["es", "16:30", "16:30"],
  ["ht", "16:30", "16:30"],
  ["pt", "16:30", "16:30"],
];

for (const [language, time, said] of times) {
  test(`${time} in ${language}`, () => {
    expect(plain(sayTime(language, time))).toBe(said);
  });
}

test("the week begins on Monday", () => {
  expect([0, 1, 6].map((day) => sayWeekday("en", day))).toEqual(["Monday", "Tuesday", "Sunday"]);
  expect(sayWeekday("es", 0)).toBe("lunes");
});
