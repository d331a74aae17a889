import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { Fault } from "../log.ts";

/** A shipped file is missing or wrong; the message names the file, the place in it and the reason. */
export class CorpusError extends Fault {
  override readonly name = "CorpusError";
}

/**
 * Reads one YAML file against its schema.
 * @throws CorpusError
 */
export function readYaml<T>(path: string, schema: z.ZodType<T>): T {
  const name = join(basename(join(path, "..")), basename(path));
  let data: unknown;
  try {
    data = parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "cannot be read";
    throw new CorpusError(`corpus: ${name}: ${reason}`);
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join(".") || "the file";
  throw new CorpusError(`corpus: ${name}: ${where}: ${issue?.message}`);
}

/** The YAML files of a folder, in the order of their names. */
export function listYaml(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    throw new CorpusError(`corpus: the folder ${basename(folder)} is missing`);
  }
}

/**
 * Puts items in a map by id.
 * @throws CorpusError when two have the same id
 */
export function byId<T extends { readonly id: string }>(
  what: string,
  items: readonly T[],
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    if (map.has(item.id)) throw new CorpusError(`corpus: two ${what} have the id ${item.id}`);
    map.set(item.id, item);
  }
  return map;
}
