import { readFileSync, statSync } from "node:fs";

/**
 * Reads a file that its owner alone may read.
 * @throws Error saying what is wrong with it
 */
export function readSecretFile(path: string): string {
  let mode: number;
  try {
    mode = statSync(path).mode;
  } catch {
    throw new Error("the file cannot be read");
  }
  if ((mode & 0o077) !== 0) throw new Error("others can read the file; run: chmod 600 on it");
  return readFileSync(path, "utf8");
}
