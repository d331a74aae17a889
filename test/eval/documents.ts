import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/**
 * Puts a table between its marks in the README and a report into docs/, or only checks that they stand there.
 * Returns whether they are as they should be.
 */
export function renewDocuments(
  shown: {
    readonly mark: string;
    readonly table: string;
    readonly page: string;
    readonly report: string;
  },
  write: boolean,
): boolean {
  const readmePath = join(root, "README.md");
  const reportPath = join(root, "docs", shown.page);
  const marks = new RegExp(`(<!-- ${shown.mark} -->\\n)[\\s\\S]*?(\\n<!-- /${shown.mark} -->)`);
  const readme = readFileSync(readmePath, "utf8");
  const renewed = readme.replace(marks, `$1${shown.table}$2`);
  if (!write) return renewed === readme && readFileSync(reportPath, "utf8") === shown.report;
  writeFileSync(reportPath, shown.report);
  writeFileSync(readmePath, renewed);
  return true;
}
