import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MadeQuery } from "./queries.ts";
import type { MadeEntry } from "./sentences.ts";

/** What every process of a size is given. */
export interface Given {
  readonly archive: readonly MadeEntry[];
  readonly queries: readonly MadeQuery[];
}

const fileIn = (folder: string): string => join(folder, "given.json");

export const writeGiven = (folder: string, given: Given): void =>
  writeFileSync(fileIn(folder), JSON.stringify(given));

export const readGiven = (folder: string): Given =>
  JSON.parse(readFileSync(fileIn(folder), "utf8")) as Given;

/** Where our matcher leaves its index for the next system: in the folder that a measuring process is given. */
export const snapshotPath = (): string => join(process.argv[2] ?? "", "index.snapshot");
