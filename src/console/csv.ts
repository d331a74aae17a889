/** What a cell can hold. */
export type Cell = string | number | boolean | null;

/**
 * Characters that make a spreadsheet read a cell as a formula. A cell that begins with one gets an apostrophe in front.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

const toCell = (value: Cell): string => {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** A table as RFC 4180 has it: texts quoted, lines ended by CR and LF. */
export const toCsv = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [heads, ...rows].map((row) => `${row.map(toCell).join(",")}\r\n`).join("");
