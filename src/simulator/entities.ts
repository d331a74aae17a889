import type { MessageEntity } from "grammy/types";
import { badRequest } from "./refusal.ts";

type DetectedType = "bot_command" | "url" | "email" | "phone_number" | "mention" | "hashtag";

/**
 * What Telegram marks in any text by itself. Earlier patterns win over later ones. Phone numbers
 * are marked in the international form or in the North American one, never a run of years.
 */
const patterns: readonly (readonly [DetectedType, RegExp])[] = [
  ["email", /(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/giu],
  ["url", /https?:\/\/[^\s<>"]+/giu],
  [
    "url",
    /(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|edu|gov|info|io|mil|net|org|us)\b(?:\/[^\s<>"]*)?/giu,
  ],
  ["phone_number", /(?<![\w+])\+\d(?:[ ().-]{0,2}\d){7,14}(?!\w)/gu],
  ["phone_number", /(?<![\w+-])(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-])/gu],
  ["bot_command", /(?<=^|\s)\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\w/])/giu],
  ["mention", /(?<![\w@/])@[a-z0-9_]{4,32}(?!\w)/giu],
  ["hashtag", /(?<=^|\s)#\p{L}[\p{L}\p{N}_]*/gu],
];

/** Entities that leave no room for a detected one on the same words; styles such as bold do. */
const solid = new Set(
  "bot_command code email hashtag mention phone_number pre text_link text_mention url".split(" "),
);

const overlap = (a: Span, b: Span): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length;

interface Span {
  readonly offset: number;
  readonly length: number;
}

/** The entities of a message: the given ones and those that Telegram finds by itself. */
export function withDetectedEntities(
  text: string,
  given: readonly MessageEntity[] = [],
): MessageEntity[] {
  const entities: MessageEntity[] = [...given];
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const found =
        type === "url" ? match[0].replace(/(?<![\].,;:!?'"»)}])[\].,;:!?'"»)}]+$/u, "") : match[0];
      const span = { offset: match.index, length: found.length };
      if (entities.some((entity) => solid.has(entity.type) && overlap(entity, span))) continue;
      entities.push({ type, ...span });
    }
  }
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

/** Cuts the white space around a text and moves its entities along; offsets are UTF-16 units. */
export function trimText(
  text: string,
  entities: readonly MessageEntity[],
): { readonly text: string; readonly entities: MessageEntity[] } {
  const trimmed = text.trim();
  const lead = text.length - text.trimStart().length;
  const kept = entities.flatMap((entity) => {
    checkEntity(entity, text);
    const start = Math.max(entity.offset - lead, 0);
    const end = Math.min(entity.offset - lead + entity.length, trimmed.length);
    return end > start ? [{ ...entity, offset: start, length: end - start }] : [];
  });
  return { text: trimmed, entities: kept };
}

function checkEntity(entity: MessageEntity, text: string): void {
  const { type, offset, length } = entity;
  if (typeof type !== "string") throw badRequest("can't parse entities: entity type is missing");
  const inside = Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 && length >= 0;
  if (!inside || offset + length > text.length) {
    throw badRequest(`ENTITY_BOUNDS_INVALID: ${type} at ${offset} of length ${length}`);
  }
}
