import { createHash } from "node:crypto";
import { z } from "zod";
import type { Labelled } from "../matching/cases.ts";
import { readJsonLines } from "./jsonl.ts";

/** One line of the labelled evaluation set, test/eval/messages.jsonl. */
const messageSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  group: z.string(),
  /** Entries that would be right; empty: none would. */
  relevant: z.array(z.string()),
  triage: z.string().nullable(),
  smalltalk: z.string().optional(),
});

type Message = Readonly<z.infer<typeof messageSchema>>;

/** Messages of these groups are dealt with before the matcher is asked. */
const neverMatched = new Set(["emergency", "scam", "unreadable"]);
/** These are ours to answer by no document but a scope statement. */
const outside = new Set(["off-topic", "scope-visa", "scope-country"]);

/** The rule of the set: dev if the first hexadecimal digit of sha1(id) is 0-7. The rest is for final numbers only. */
const isDev = ({ id }: Message): boolean =>
  /^[0-7]/.test(createHash("sha1").update(id).digest("hex"));

/**
 * The dev half of the labelled messages, as queries against the documents of the shipped archive.
 * What no entry answers is rightly taken for a topic (or for a scope statement, where it is not about
 * asylum): those lead to the attorney or to a kind word, never to an answer.
 * @throws JsonLinesError
 */
export function readDevMessages(path: string, documentIds: readonly string[]): readonly Labelled[] {
  const idsOf = (kind: string): readonly string[] =>
    documentIds.filter((id) => id.startsWith(`${kind}:`));
  const topics = idsOf("topic");
  const scopes = idsOf("scope");
  const right = (message: Message): readonly string[] => {
    if (message.smalltalk !== undefined) return [`smalltalk:${message.smalltalk}`];
    if (message.relevant.length > 0) return message.relevant;
    return outside.has(message.group) ? scopes : topics;
  };
  return readJsonLines(path, messageSchema)
    .filter((message) => isDev(message) && message.triage === null)
    .filter((message) => !neverMatched.has(message.group))
    .map((message) => ({ text: message.text, relevant: right(message) }));
}
