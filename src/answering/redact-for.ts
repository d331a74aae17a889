import { harmless } from "../text/harmless.ts";
import { redact } from "../text/redact.ts";
import type { Knowledge } from "./knowledge.ts";

/** The text as staff see it; the hotlines' own numbers stay. */
export const redactFor = (text: string, knowledge: Knowledge): string =>
  harmless(redact(text, { keep: knowledge.hotlines }).text);
