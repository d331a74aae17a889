import { redact } from "../text/redact.ts";
import type { Knowledge } from "./knowledge.ts";

/** The text as staff see it; the hotlines' own numbers stay. */
export const redactFor = (text: string, knowledge: Knowledge): string =>
  redact(text, { keep: hotlineDigits(knowledge) }).text;

/** Digits of the numbers we give out ourselves: they are no personal data. */
function hotlineDigits(knowledge: Knowledge): readonly string[] {
  return [...knowledge.resources.values()].flatMap((resource) =>
    resource.phones.flatMap((phone) => [
      phone.display.replace(/\D/g, ""),
      ...(phone.e164 ? [phone.e164.replace(/\D/g, "")] : []),
    ]),
  );
}
