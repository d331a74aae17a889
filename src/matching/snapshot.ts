import type { Concept } from "../archive/glossary.ts";
import type { Language } from "../text/languages.ts";
import { type ClassifierColumns, createClassifier } from "./classifier.ts";
import type { IndexColumns } from "./feature-index.ts";
import type { Index } from "./index.ts";
import { Library, type LibraryColumns } from "./library.ts";

/** Goes up when what an index holds, or how features are made, changes. */
const formatVersion = 1;

type Column = Uint8Array | Uint32Array | Float32Array;

/** The beginning of a snapshot: what it was made of, and what follows. */
interface Header {
  readonly version: number;
  /** Tells the documents and the glossary it was made of. */
  readonly source: string;
  readonly language: Language;
  readonly ids: readonly string[];
  readonly vocabulary: readonly string[];
  readonly classifier?: Pick<ClassifierColumns, "pairs" | "grams" | "columns">;
  /** Name, kind and length of each column, in order. */
  readonly columns: readonly (readonly [
    name: string,
    kind: "u8" | "u32" | "f32",
    length: number,
  ])[];
}

const indexNames = ["words", "pairs", "grams", "answers", "plain", "written"] as const;
const indexColumns = ["keys", "starts", "features", "counts", "frequencies"] as const;
const rowColumns = ["begins", "rowOwners", "rowTraits", "rowChecks"] as const;
const classifierColumns = ["documents", "softmax", "margins"] as const;

/**
 * An index as bytes:
 * ```
 * length of the header (u32) | header as JSON | padding to 4 | column | padding | column …
 * ```
 * Withdrawn documents would come back with it, so it is made of an index as built.
 */
export function formatSnapshot({ library, classifier }: Index, source: string): Uint8Array {
  const stored = library.toColumns();
  const columns = new Map<string, Column>();
  for (const name of rowColumns) columns.set(name, stored[name]);
  for (const name of indexNames) {
    for (const column of indexColumns) columns.set(`${name}.${column}`, stored[name][column]);
  }
  if (classifier !== undefined) {
    for (const name of classifierColumns) columns.set(name, classifier.fitted[name]);
  }
  const header: Header = {
    version: formatVersion,
    source,
    language: library.language,
    ids: stored.ids,
    vocabulary: stored.vocabulary,
    ...(classifier === undefined
      ? {}
      : {
          classifier: {
            pairs: classifier.fitted.pairs,
            grams: classifier.fitted.grams,
            columns: classifier.fitted.columns,
          },
        }),
    columns: [...columns].map(([name, column]) => [name, kindOf(column), column.length]),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const body = [...columns.values()];
  const size = body.reduce(
    (sum, column) => sum + padded(column.byteLength),
    4 + padded(text.length),
  );
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  let at = 4 + padded(text.length);
  for (const column of body) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += padded(column.byteLength);
  }
  return bytes;
}

/** The index of a snapshot; undefined where it is of another source or version, or cut short. */
export function parseSnapshot(
  bytes: Uint8Array,
  source: string,
  concepts: readonly Concept[],
): Index | undefined {
  const header = readHeader(bytes);
  if (header?.version !== formatVersion || header.source !== source) return undefined;
  const columns = readColumns(bytes, header);
  if (columns === undefined) return undefined;
  const get = <T extends Column>(name: string): T => columns.get(name) as T;
  const index = (name: string) =>
    Object.fromEntries(indexColumns.map((column) => [column, get(`${name}.${column}`)]));
  const stored = {
    ids: header.ids,
    vocabulary: header.vocabulary,
    ...Object.fromEntries(rowColumns.map((name) => [name, get<Uint32Array>(name)])),
    ...Object.fromEntries(indexNames.map((name) => [name, index(name) as unknown as IndexColumns])),
  } as unknown as LibraryColumns;
  const library = new Library(header.language, concepts, stored);
  const fitted = header.classifier && {
    ...header.classifier,
    documents: get<Uint32Array>("documents"),
    softmax: get<Float32Array>("softmax"),
    margins: get<Float32Array>("margins"),
  };
  return { library, classifier: fitted && createClassifier(library, fitted) };
}

function readHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < 4) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  } catch {
    return undefined;
  }
}

function readColumns(bytes: Uint8Array, header: Header): Map<string, Column> | undefined {
  const columns = new Map<string, Column>();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let at = bytes.byteOffset + 4 + padded(length);
  for (const [name, kind, size] of header.columns) {
    const width = kind === "u8" ? 1 : 4;
    if (at + size * width > bytes.byteOffset + bytes.byteLength) return undefined;
    const Kind = { u8: Uint8Array, u32: Uint32Array, f32: Float32Array }[kind];
    columns.set(name, new Kind(bytes.buffer as ArrayBuffer, at, size));
    at += padded(size * width);
  }
  return columns;
}

const kindOf = (column: Column): "u8" | "u32" | "f32" =>
  column instanceof Uint8Array ? "u8" : column instanceof Uint32Array ? "u32" : "f32";

const padded = (length: number): number => Math.ceil(length / 4) * 4;
