import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Concept } from "../archive/glossary.ts";
import { buildIndex, type Index } from "../matching/index.ts";
import type { Document } from "../matching/match.ts";
import { formatSnapshot, parseSnapshot } from "../matching/snapshot.ts";

const checksumLength = 32;

/**
 * The index of documents, read from its snapshot; built anew, and the snapshot with it, where there is
 * none, or it is damaged, of another version, or of other documents. A snapshot that cannot be written
 * costs time at the next start and nothing else.
 */
export function openIndex(
  path: string,
  documents: readonly Document[],
  concepts: readonly Concept[],
): Index {
  const bytes = readSound(path);
  const stored = bytes && parseSnapshot(bytes, sourceOf(documents, concepts), concepts);
  if (stored !== undefined) return stored;
  const index = buildIndex(documents, concepts);
  keepIndex(path, index, documents, concepts);
  return index;
}

/** Writes the snapshot of an index, as built of these documents. */
export const keepIndex = (
  path: string,
  index: Index,
  documents: readonly Document[],
  concepts: readonly Concept[],
): void => writeSound(path, formatSnapshot(index, sourceOf(documents, concepts)));

const sourceOf = (documents: readonly Document[], concepts: readonly Concept[]): string =>
  sha256(JSON.stringify([documents, concepts])).toString("hex");

/** The bytes of a file whose checksum, at its start, is right. */
function readSound(path: string): Uint8Array | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const checksum = file.subarray(0, checksumLength);
  const bytes = file.subarray(checksumLength);
  if (!sha256(bytes).equals(checksum)) return undefined;
  // Columns of four bytes must begin at a multiple of four.
  return (file.byteOffset + checksumLength) % 4 === 0 ? bytes : Uint8Array.from(bytes);
}

function writeSound(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([sha256(bytes), bytes]));
    renameSync(unfinished, path);
  } catch {
    // The next start builds the index again.
  }
}

const sha256 = (data: string | Uint8Array): Buffer => createHash("sha256").update(data).digest();
