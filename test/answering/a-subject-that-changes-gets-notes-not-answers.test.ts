import { expect, test } from "vitest";
import { compose } from "../../src/answering/compose.ts";
import { composeHandoff, composeTopicPolicy } from "../../src/answering/compose-handoff.ts";
import type { Decision } from "../../src/answering/decision.ts";
import { handoffReasons } from "../../src/queue/ticket.ts";
import { languages } from "../../src/text/languages.ts";
import { loadShippedFacts, tellingAt } from "../support/test-knowledge.ts";

const shipped = loadShippedFacts();
const now = "2026-11-22T15:00:00Z";
const never = [...shipped.topics.values()].filter((topic) => topic.policy === "never");

test("the subjects that old answers never settle are marked so", () => {
  const ids = never.map((topic) => topic.id);
  for (const id of ["fees", "nationality-hold", "court-hearing", "wait-time"]) {
    expect(ids).toContain(id);
  }
});

for (const topic of never) {
  test(`${topic.id} gets a dated note or an official page, and the attorney by a tap`, () => {
    for (const language of languages) {
      const telling = tellingAt(shipped, now, language);
      const { text, buttons } = composeTopicPolicy(telling, topic);
      const dated = text.includes(telling.say("topic-policy-notes")) && text.includes("2026");
      expect(dated || text.includes("https://"), language).toBe(true);
      expect(text.length, language).toBeLessThanOrEqual(4096);
      expect(buttons).toEqual([
        [{ label: telling.say("button-attorney"), tap: { kind: "attorney" } }],
      ]);
    }
  });
}

test("a question that waits says its number, whom to call meanwhile, and not to wait", () => {
  for (const language of languages) {
    const telling = tellingAt(shipped, now, language);
    for (const reason of handoffReasons) {
      const { text } = composeHandoff(telling, { reason, topic: undefined, redacted: "" }, 4711);
      expect(text.replace(/[.,\s\u00a0\u202f٬]/g, ""), language).toContain("4711");
      expect(text).toContain(telling.say("handoff-deadline-warning"));
      expect(text).toContain("http");
    }
  }
});

const understood = {
  language: "en",
  languageSure: true,
  triage: { category: null, all: [], gentle: false, evidence: [] },
  redacted: "words",
  due: null,
  dueSentence: null,
  pressing: false,
  candidates: [],
  parts: [],
} as const;

test("every kind of decision has words in every language, and the gentle check where it is due", () => {
  const [entry] = shipped.entries.values();
  if (!entry) throw new Error("no entry");
  const decisions: readonly Decision[] = [
    { ...understood, kind: "answer", entry, confidence: 0.9 },
    { ...understood, kind: "suggest", entries: [entry] },
    { ...understood, kind: "handoff", reason: "no-match", topic: undefined, enters: true },
    { ...understood, kind: "smalltalk", id: "who-runs-this" },
    { ...understood, kind: "rephrase" },
    ...(["scam", "off-topic", "unreadable"] as const).map(
      (reason) => ({ ...understood, kind: "scope", reason, id: reason }) as const,
    ),
  ];
  for (const language of languages) {
    const telling = tellingAt(shipped, now, language);
    for (const decision of decisions) {
      const plain = compose(telling, decision, { operator: "Ada" });
      expect(plain.text, decision.kind).not.toBe("");
      expect(plain.text, decision.kind).not.toContain("988");
      const worn = { ...decision, triage: { ...understood.triage, gentle: true } };
      expect(compose(telling, worn, { operator: "Ada" }).text).toContain("988");
    }
  }
});
