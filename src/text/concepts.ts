import type { Concept } from "../archive/glossary.ts";
import { type Language, languages } from "./languages.ts";
import { stem } from "./stem.ts";
import { type Token, tokenise } from "./tokens.ts";

/** A concept found in a text: the tokens `from` up to `to` (not included) are one of its forms. */
export interface ConceptSpan {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

export type ConceptFinder = (
  tokens: readonly Token[],
  language: Language,
) => readonly ConceptSpan[];

interface Form {
  readonly concept: string;
  readonly language: Language;
  readonly atoms: readonly string[];
}

/** One Chinese character or one word, and the token it comes from. */
interface Atom {
  readonly text: string;
  readonly token: number;
}

/** Forms shorter than this are looked for in texts of their own language only ("once" is eleven in Spanish). */
const sharedFormLength = 5;

/** Finders by their glossary: making one stems every form of it. */
const finders = new WeakMap<readonly Concept[], ConceptFinder>();

/** The finder of a glossary's concepts: the longest form at each place, exact or by its stems. */
export function createConceptFinder(concepts: readonly Concept[]): ConceptFinder {
  const finder = finders.get(concepts) ?? buildFinder(concepts);
  finders.set(concepts, finder);
  return finder;
}

function buildFinder(concepts: readonly Concept[]): ConceptFinder {
  const exact = new Map<string, Form[]>();
  const stemmed = new Map<string, Form[]>();
  for (const { concept, forms } of concepts) {
    for (const language of languages) {
      for (const text of forms[language] ?? []) {
        const atoms = toAtoms(tokenise(text)).map((atom) => atom.text);
        const stems = atoms.map((atom) => stem(atom, language));
        put(exact, atoms[0], { concept, language, atoms });
        put(stemmed, `${language} ${stems[0]}`, { concept, language, atoms: stems });
      }
    }
  }
  for (const table of [exact, stemmed]) {
    for (const forms of table.values()) {
      forms.sort((a, b) => b.atoms.length - a.atoms.length || (a.concept < b.concept ? -1 : 1));
    }
  }

  return (tokens, language) => {
    const atoms = toAtoms(tokens);
    const texts = atoms.map((atom) => atom.text);
    const stems = texts.map((text) => stem(text, language));
    const spans: ConceptSpan[] = [];
    for (let at = 0; at < atoms.length; ) {
      const form = longer(
        exact.get(texts[at] ?? "")?.find((f) => shared(f, language) && startsAt(texts, at, f)),
        stemmed.get(`${language} ${stems[at]}`)?.find((f) => startsAt(stems, at, f)),
      );
      const size = form?.atoms.length ?? 1;
      if (form !== undefined) {
        const from = atoms[at]?.token ?? 0;
        const to = (atoms[at + size - 1]?.token ?? from) + 1;
        spans.push({ concept: form.concept, from, to });
      }
      at += size;
    }
    return spans;
  };
}

function toAtoms(tokens: readonly Token[]): Atom[] {
  return tokens.flatMap(({ text }, token) =>
    /^\p{Script=Han}/u.test(text)
      ? [...text].map((character) => ({ text: character, token }))
      : [{ text, token }],
  );
}

function shared(form: Form, language: Language): boolean {
  return (
    form.language === language ||
    form.language === "en" ||
    form.atoms.join(" ").length >= sharedFormLength
  );
}

function startsAt(texts: readonly string[], at: number, form: Form): boolean {
  return form.atoms.every((atom, i) => texts[at + i] === atom);
}

function longer(one: Form | undefined, other: Form | undefined): Form | undefined {
  return (other?.atoms.length ?? 0) > (one?.atoms.length ?? 0) ? other : one;
}

function put(table: Map<string, Form[]>, key: string | undefined, form: Form): void {
  if (key === undefined) return;
  const forms = table.get(key);
  if (forms === undefined) table.set(key, [form]);
  else forms.push(form);
}
