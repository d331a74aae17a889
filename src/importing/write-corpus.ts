import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument, stringify } from "yaml";
import type { Entry } from "../archive/entry.ts";
import { CorpusError, listYaml } from "./read-yaml.ts";

/**
 * Writes the archive as it is served to a folder that a later start can take for its corpus: the shipped files,
 * and over them every entry that was added or changed.
 * @param shipped the folder corpus/
 * @returns the ids of the entries that were written
 * @throws CorpusError where the folder is not empty
 */
export function writeCorpus(
  shipped: string,
  folder: string,
  before: ReadonlyMap<string, Entry>,
  entries: ReadonlyMap<string, Entry>,
): readonly string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new CorpusError(`corpus: ${folder} is not empty; name a new folder`);
  }
  cpSync(shipped, folder, { recursive: true });
  const changed = [...entries.values()].filter(
    (entry) => JSON.stringify(entry) !== JSON.stringify(before.get(entry.id)),
  );
  for (const entry of changed) {
    writeFileSync(join(folder, "entries", `${entry.id}.yaml`), stringify(entry));
  }
  for (const path of listYaml(join(folder, "languages"))) dropOutdated(path, changed);
  return changed.map((entry) => entry.id);
}

/** A translation of words that were corrected would bring the old ones back. */
function dropOutdated(path: string, changed: readonly Entry[]): void {
  const document = parseDocument(readFileSync(path, "utf8"));
  const language = String(document.get("language")) as keyof Entry["answer"];
  const outdated = changed.filter(
    ({ id, answer }) =>
      document.hasIn(["entries", id, "answer"]) &&
      document.getIn(["entries", id, "answer"]) !== answer[language],
  );
  if (outdated.length === 0) return;
  for (const { id } of outdated) document.deleteIn(["entries", id, "answer"]);
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}
