import { readFileSync } from "node:fs";
import { z } from "zod";
import { Fault } from "../log.ts";

/** A data file is missing or malformed; the message names the file, the line and the reason. */
export class JsonLinesError extends Fault {
  override readonly name = "JsonLinesError";
}

/** One line of an archive file. */
export const archiveLineSchema = z.object({
  id: z.string().min(1),
  questions: z.array(z.string()).min(1),
  answer: z.string().default(""),
  topic: z.string().default(""),
});

/** One line of a file of labelled queries; an empty `relevant` means that nothing answers it. */
export const queryLineSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  relevant: z.array(z.string()),
});

export type ArchiveLine = Readonly<z.infer<typeof archiveLineSchema>>;
export type QueryLine = Readonly<z.infer<typeof queryLineSchema>>;

/**
 * Reads a file of JSON lines, each against the schema; blank lines are skipped.
 * @throws JsonLinesError
 */
export function readJsonLines<T>(path: string, schema: z.ZodType<T>): readonly T[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    throw new JsonLinesError(`${path}: cannot be read (${code})`);
  }
  return parseJsonLines(text, schema, path);
}

/**
 * Parses JSON lines.
 * @param name what errors call the text
 * @throws JsonLinesError
 */
export function parseJsonLines<T>(text: string, schema: z.ZodType<T>, name: string): readonly T[] {
  return text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .flatMap((line, at) => {
      if (line.trim() === "") return [];
      const where = `${name}:${at + 1}`;
      const result = schema.safeParse(parseLine(line, where));
      if (result.success) return [result.data];
      const [issue] = result.error.issues;
      const field = issue?.path.join(".");
      throw new JsonLinesError(`${where}: ${field ? `${field}: ` : ""}${issue?.message}`);
    });
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new JsonLinesError(`${where}: not a JSON object`);
  }
}
