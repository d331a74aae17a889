import type { Labelled } from "../matching/cases.ts";
import type { Document } from "../matching/match.ts";
import { archiveLineSchema, JsonLinesError, queryLineSchema, readJsonLines } from "./jsonl.ts";

/**
 * The documents of an archive file.
 * @throws JsonLinesError when it is malformed, empty or has an id twice
 */
export function readArchive(path: string): readonly Document[] {
  const lines = readJsonLines(path, archiveLineSchema);
  if (lines.length === 0) throw new JsonLinesError(`${path}: holds no entry`);
  const seen = new Set<string>();
  for (const { id } of lines) {
    if (seen.has(id)) throw new JsonLinesError(`${path}: two entries have the id ${id}`);
    seen.add(id);
  }
  return lines.map(({ id, questions, answer }) => ({
    id,
    questions: questions.map((text) => ({ text })),
    answer,
  }));
}

/**
 * The labelled queries of a file.
 * @throws JsonLinesError when it is malformed or empty
 */
export function readQueries(path: string): readonly Labelled[] {
  const lines = readJsonLines(path, queryLineSchema);
  if (lines.length === 0) throw new JsonLinesError(`${path}: holds no query`);
  return lines;
}
