import { contactListsSchema } from "../../src/answering/contact-lists.ts";
import { courtesiesOf } from "../../src/answering/courtesies.ts";
import { compileFitting } from "../../src/answering/fitting-contacts.ts";
import type { Knowledge, LiveKnowledge } from "../../src/answering/knowledge.ts";
import { decisiveConceptsOf, documentsOf, hotlinesOf } from "../../src/answering/knowledge.ts";
import type { Telling } from "../../src/answering/telling.ts";
import type { CannedReply } from "../../src/archive/canned-reply.ts";
import type { ChangeNote } from "../../src/archive/change-note.ts";
import type { Entry } from "../../src/archive/entry.ts";
import type { Hours, Phone, Resource } from "../../src/archive/resource.ts";
import type { Topic } from "../../src/archive/topic.ts";
import { loadCorpus } from "../../src/importing/load-corpus.ts";
import { loadLocales } from "../../src/importing/load-locales.ts";
import { readYaml } from "../../src/importing/read-yaml.ts";
import { createMatcher } from "../../src/matching/matcher.ts";
import type { Language } from "../../src/text/languages.ts";
import { categories } from "../../src/triage/category.ts";
import { compileDeadlines } from "../../src/triage/deadlines/compile.ts";
import { compilePromises } from "../../src/triage/promise.ts";
import { compileScam } from "../../src/triage/scam.ts";
import { compile } from "../../src/triage/signals.ts";

const fact = {
  source: "invented",
  asOf: "2026",
  confidence: "confirmed",
  checkedOn: null,
} as const;

const aResource = (id: string, more: Partial<Resource> = {}): Resource => ({
  id,
  name: `The ${id} office`,
  purpose: { en: `Helps with ${id}` },
  audience: ["anyone"],
  kinds: ["legal"],
  phones: [],
  hours: [],
  urls: [],
  languages: null,
  cost: null,
  confidence: "confirmed",
  confirmedBy: [],
  conflicts: [],
  notes: "",
  ...more,
});

const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const everyDay = [...weekdays, "sat", "sun"] as const;

/** The telephone of the invented weekday line, and its hours. */
export const weekdayPhone: Phone = {
  ...fact,
  label: { en: "Office" },
  display: "555-0100",
  mode: "call",
  e164: "+12125550100",
  from: "us",
};
export const weekdayHours: Hours = {
  ...fact,
  timeZone: "America/Chicago",
  windows: [{ days: [...weekdays], open: "08:30", close: "16:30" }],
};

/** Invented contacts: a weekday line, one that never closes, a detention code, a text line, a page. */
export const testResources = {
  weekdayLine: aResource("weekday", { phones: [weekdayPhone], hours: [weekdayHours] }),
  nightLine: aResource("night", {
    phones: [
      {
        ...fact,
        label: { en: "Crisis" },
        display: "900",
        mode: "call",
        shortCode: "900",
        from: "us",
      },
    ],
    hours: [
      {
        ...fact,
        timeZone: "America/New_York",
        windows: [{ days: [...everyDay], open: "00:00", close: "24:00" }],
      },
    ],
  }),
  detentionCode: aResource("inside", {
    phones: [
      {
        ...fact,
        label: { en: "Free code" },
        display: "4321#",
        mode: "call",
        dial: "4321#",
        from: "detention",
      },
      {
        ...fact,
        label: { en: "Short code inside" },
        display: "4321",
        mode: "call",
        shortCode: "4321",
        from: "detention",
      },
    ],
  }),
  textLine: aResource("text", {
    phones: [
      {
        ...fact,
        label: { en: "Text" },
        display: "70707",
        mode: "text",
        keyword: "HELLO",
        shortCode: "70707",
        from: "us",
      },
    ],
  }),
  page: aResource("page", {
    urls: [{ ...fact, label: { en: "Page" }, url: "https://example.org/page" }],
  }),
} as const satisfies Record<string, Resource>;

export const testNote: ChangeNote = {
  id: "rule-changed",
  text: { en: "The invented rule is different now." },
  since: "2024-03",
  sources: [{ source: "invented", asOf: "2024" }],
  confidence: "confirmed",
  checkedOn: "2026-11-01",
  reviewBy: "2027-05-01",
};

export const testEntry: Entry = {
  id: "t99-invented",
  kind: "thread",
  question: "May I plant a tree before the form arrives?",
  phrasings: { en: ["can i plant a tree before the form comes"] },
  answer: { en: "The attorney thought that a tree may be planted." },
  topics: ["gardens"],
  resources: ["weekday", "page"],
  changeNotes: ["rule-changed"],
  source: {
    title: "Invented questions",
    url: "https://example.org",
    answered: "2016-05-04",
    by: "An Attorney",
  },
  serve: "auto",
  reviewed: "2026-11-01",
  reviewBy: "2027-05-01",
  status: "published",
  version: 1,
};

const testTopic: Topic = {
  id: "gardens",
  title: { en: "Gardens" },
  policy: "open",
  urgency: "routine",
  changeNotes: [],
  resources: [],
  phrasings: { en: ["how long does a tree take to grow"] },
};

const mapOf = <T extends { readonly id: string }>(...items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The words of signals where there are none. */
export const vocabulary = {
  ordinary: {},
  units: [],
  numbers: {},
  negators: {},
  groups: {},
  blockers: {},
};

/** An invented reply that is ready in two languages. */
export const testCanned: CannedReply = {
  id: "which-tree",
  title: "Ask which tree",
  text: { en: "Which tree is it about?", es: "¿De qué árbol se trata?" },
};

/** A small invented knowledge for tests that are not about the shipped one. */
export function createTestKnowledge(entries: readonly Entry[] = [testEntry]): LiveKnowledge {
  const corpus = {
    entries: mapOf(...entries),
    topics: mapOf(testTopic),
    resources: mapOf<Resource>(...Object.values(testResources)),
    changeNotes: mapOf(testNote),
    concepts: [],
  };
  const smalltalk = mapOf({ id: "greeting", phrasings: { en: ["hello"] } });
  const scopes = mapOf({
    id: "everyday",
    resources: [],
    phrasings: { en: ["what is for dinner"] },
  });
  const documents = documentsOf(corpus, {
    smalltalk,
    scopes,
    emergencies: {} as Knowledge["emergencies"],
  });
  const emergency = { first: ["night"], second: ["weekday"], more: [] };
  return {
    ...corpus,
    smalltalk,
    scopes,
    emergencies: {} as Knowledge["emergencies"],
    contacts: {
      emergency: Object.fromEntries(
        categories.map((category) => [category, emergency]),
      ) as unknown as Knowledge["contacts"]["emergency"],
      gentle: "night",
      alwaysOpen: ["night"],
      meanwhile: ["page"],
      fitting: [],
      scam: { check: ["page"], report: ["page"] },
      hotlines: {
        crisis: ["night"],
        detention: ["inside"],
        court: ["weekday"],
        legal: ["page"],
      },
    },
    fitting: compileFitting([], []),
    signals: compile([
      { kind: "shared", ...vocabulary },
      {
        category: "medical_emergency",
        signals: [{ id: "fell", unless: [], phrases: { en: ["fell from the moon"] } }],
      },
    ]),
    scams: compileScam({
      ...vocabulary,
      signals: [{ id: "offer", unless: [], phrases: { en: ["guaranteed moonstone"] } }],
    }),
    promises: compilePromises({
      ...vocabulary,
      signals: [{ id: "outcome", unless: [], phrases: { en: ["you will win"] } }],
    }),
    deadlines: compileDeadlines([], vocabulary),
    matcher: createMatcher(documents),
    decisive: decisiveConceptsOf(documents, corpus.concepts),
    courtesies: courtesiesOf(smalltalk),
    canned: mapOf(testCanned),
    hotlines: hotlinesOf(corpus),
  };
}

export const shippedSentences = loadLocales(new URL("../../src/locales", import.meta.url).pathname);

/** Composes as for a reader of `language` at `now`. */
export const tellingAt = (
  knowledge: Knowledge,
  now: string,
  language: Language = "en",
): Telling => ({ language, say: shippedSentences.in(language), knowledge, now: new Date(now) });

const root = new URL("../..", import.meta.url).pathname;

let shipped: Knowledge | undefined;

/** The shipped archive and contact lists, with the small matcher: for what is said, not for what is found. */
export function loadShippedFacts(): Knowledge {
  if (shipped !== undefined) return shipped;
  const corpus = loadCorpus({ corpus: `${root}corpus`, intents: `${root}intents` });
  const contacts = readYaml(`${root}intents/contacts.yaml`, contactListsSchema);
  shipped = {
    ...createTestKnowledge(),
    ...corpus,
    hotlines: hotlinesOf(corpus),
    contacts,
    fitting: compileFitting(contacts.fitting, corpus.concepts),
  };
  return shipped;
}
