import type { Concept } from "../archive/glossary.ts";
import type { Language } from "../text/languages.ts";
import { createAnalyser } from "../text/terms.ts";
import type { ContactLists } from "./contact-lists.ts";

/** Whom to name first for a question that says who somebody is, or where. */
export interface Fitting {
  /** The concepts and the places that are looked for. */
  readonly sought: readonly Concept[];
  /** Ids of resources, by `#concept`. */
  readonly contacts: ReadonlyMap<string, readonly string[]>;
}

/** More would leave no room for those who help everybody. */
const most = 2;

export function compileFitting(
  rules: ContactLists["fitting"],
  concepts: readonly Concept[],
): Fitting {
  const sought: Concept[] = [];
  const contacts = new Map<string, readonly string[]>();
  for (const rule of rules) {
    const places = rule.places ? [placeOf(rule.contacts, rule.places)] : [];
    const named = concepts.filter(({ concept }) => rule.concepts.includes(concept));
    for (const concept of [...named, ...places]) {
      sought.push(concept);
      contacts.set(`#${concept.concept}`, rule.contacts);
    }
  }
  return { sought, contacts };
}

const placeOf = (contacts: readonly string[], forms: Concept["forms"]): Concept => ({
  concept: `place-of-${contacts.join("-")}`,
  gloss: "a place",
  forms,
});

/** The contacts that fit what a question says of who somebody is and where, in the order of the rules. */
export function findFitting(
  text: string,
  language: Language,
  { sought, contacts }: Fitting,
): readonly string[] {
  const found = new Set(createAnalyser(sought)(text, language).concepts);
  const fitting = [...contacts].flatMap(([concept, ids]) => (found.has(concept) ? ids : []));
  return [...new Set(fitting)].slice(0, most);
}
