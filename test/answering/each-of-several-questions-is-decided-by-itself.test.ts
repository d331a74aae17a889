import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../../src/answering/decide.ts";
import type { Decision, Verdict } from "../../src/answering/decision.ts";
import { loadKnowledge } from "../../src/importing/load-knowledge.ts";
import { shippedModels } from "../../src/triage/likeness/shipped.ts";
import { compile } from "../../src/triage/signals.ts";
import { vocabulary } from "../support/test-knowledge.ts";

const shipped = loadKnowledge(join(import.meta.dirname, "..", ".."));
const ask = (text: string): Decision => decide({ text }, shipped);

const brief = (verdict: Verdict): string => {
  switch (verdict.kind) {
    case "answer":
      return verdict.entry.id;
    case "handoff":
      return verdict.enters ? `queue: ${verdict.reason}` : `notes: ${verdict.topic?.id}`;
    case "smalltalk":
    case "scope":
      return `${verdict.kind}: ${verdict.id}`;
    default:
      return verdict.kind;
  }
};
const led = (decision: Decision): readonly string[] =>
  decision.parts.map((part) => brief(part.verdict));

const findHelp = "Where can I find a free asylum lawyer?";
const status = "How do I check my case status?";
const cancelled = "My asylum interview was cancelled by a letter, how do I get a new date?";

test("two questions get an answer each, the surer one first", () => {
  const decision = ask(`${findHelp} ${status}`);
  expect(decision).toMatchObject({ kind: "answer", entry: { id: "g-case-status" } });
  expect(led(decision)).toEqual(["g-case-status", "g-find-help"]);
  expect(decision.parts.map((part) => part.question)).toEqual([status, findHelp]);
  expect(decision.candidates.slice(0, 2).map((c) => c.id)).toEqual(led(decision));
});

test("it is the same in other languages", () => {
  for (const text of [
    "¿Dónde encuentro un abogado gratis para asilo? ¿Cómo reviso el estado de mi caso?",
    "Где найти бесплатного адвоката по убежищу? Как проверить статус моего дела?",
    "Dava durumumu nasıl öğrenirim? Ücretsiz avukat nereden bulurum?",
  ]) {
    expect([...led(ask(text))].sort(), text).toEqual(["g-case-status", "g-find-help"]);
  }
});

test("one question that is answered leads before one that goes to the attorney", () => {
  const decision = ask(`${cancelled} ${status}`);
  expect(decision.kind).toBe("answer");
  expect(led(decision)).toEqual(["g-case-status", "queue: no-match"]);
});

test("one question told in several sentences stays one", () => {
  for (const [text, entry] of [
    [
      "I came on F1. I never went to school. Will the officer ask me about it? Is this a problem for my asylum?",
      "t09-f1-no-school",
    ],
    ["Can my wife come? She is in Turkey. How can she join my asylum case?", "t13-spouse-abroad"],
    [
      "I am going to college in another state. My home address stays the same. Will USCIS find out? Is that ok?",
      "t05-school-address",
    ],
  ] as const) {
    expect(ask(text), text).toMatchObject({ kind: "answer", entry: { id: entry }, parts: [] });
  }
});

test("a follow-up is never answered as if it stood by itself", () => {
  expect(ask("And for my wife?").candidates[0]?.id).toBe("t13-spouse-abroad");
  // Help for his wife is found in the same place.
  expect(ask("Where can I find a free lawyer for asylum? And for my wife?")).toMatchObject({
    entry: { id: "g-find-help" },
    parts: [],
  });
  expect(ask(`${status} What about my wife?`)).toMatchObject({ entry: { id: "g-case-status" } });
  expect(led(ask(`${status} What about my wife?`))).not.toContain("t13-spouse-abroad");
  const spanish = "¿Dónde encuentro un abogado gratis para asilo? ¿Y para mi esposa?";
  expect(led(ask(spanish))).not.toContain("t13-spouse-abroad");
});

test("a question that says too little to be sure of is offered, not answered", () => {
  expect(ask("What is the fast list?").kind).toBe("answer");
  expect(led(ask(`${status} What is the fast list?`))).toEqual(["g-case-status", "suggest"]);
});

test("questions that lead to the same are one", () => {
  const decision = ask(`${status} Thanks! How can I check the status of my asylum case?`);
  expect(decision).toMatchObject({ kind: "answer", entry: { id: "g-case-status" }, parts: [] });
});

test("greetings and thanks beside a question are dropped, what is asked in earnest is not", () => {
  const greeted = ask("hi how are you? how do i apply for asylum? thank you!");
  expect(greeted).toMatchObject({ kind: "answer", entry: { id: "g-start-i589" }, parts: [] });
  expect(led(ask(`${status} Are you a lawyer?`))).toEqual([
    "g-case-status",
    "smalltalk: are-you-lawyer",
  ]);
});

test("four questions are looked up, further ones go to the attorney", () => {
  const decision = ask(
    [
      `1. ${status}`,
      "2. Do I need a lawyer to apply for asylum?",
      "3. How do I renew my work permit?",
      "4. Can my wife join my case from abroad?",
      "5. Which asylum office is mine?",
      "6. What is the difference between affirmative and defensive asylum?",
    ].join("\n"),
  );
  expect([...led(decision)].sort()).toEqual([
    "g-case-status",
    "g-legal-help",
    "notes: ead-renewal",
    "queue: too-many",
    "t13-spouse-abroad",
  ]);
  const beyond = decision.parts.find((part) => brief(part.verdict) === "queue: too-many");
  expect(beyond?.question).toContain("Which asylum office is mine?");
  expect(beyond?.question).toContain("affirmative and defensive");
});

test("what a person must look at first waits for one, beside an answer", () => {
  const travel = "Can I travel on my passport before my refugee travel document comes?";
  expect(led(ask(`${travel} Where can I find free legal help?`))).toEqual([
    "g-find-help",
    "queue: human-first",
  ]);
});

test("what is not about asylum is told so under the answer, and never leads", () => {
  expect(led(ask(`What is the weather today? ${status}`))).toEqual([
    "g-case-status",
    "scope: everyday",
  ]);
});

test("danger in one of them suppresses all the others", () => {
  const decision = ask(`${findHelp} i want to kill myself. ${status}`);
  expect(decision).toMatchObject({
    kind: "emergency",
    category: "suicide_self_harm",
    parts: [],
  });
});

test("danger that no signal knows is seen in one of them", () => {
  const deaf = {
    ...shipped,
    signals: compile([{ kind: "shared", ...vocabulary }], shippedModels.danger()),
  };
  const danger = shipped.emergencies.violence_threat.en?.[0] ?? "";
  const text = `${findHelp} ${status} ${danger.replace(/[.?!]*$/, "?")}`;
  expect(decide({ text }, deaf)).toMatchObject({ kind: "emergency", category: "violence_threat" });
});

test("an offer of papers decides the whole message", () => {
  const offer = "I sell guaranteed green cards and work permits, pay me 500 dollars on whatsapp";
  expect(ask(`${status} ${findHelp} ${offer}`)).toMatchObject({
    kind: "scope",
    reason: "scam",
    parts: [],
  });
});

test("the words of a part hold no identifiers, also where the cue stands elsewhere", () => {
  const { parts } = ask(`My A-number is A123456789. ${status} ${findHelp}`);
  expect(parts).toHaveLength(2);
  expect(parts.map((part) => part.question).join(" ")).toContain("[a-number]");
  expect(JSON.stringify(parts.map((part) => part.question))).not.toMatch(/123/);
});

test("what cannot be read is no part, and nothing but that is asked for again", () => {
  expect(ask(`xkcdqwrtz? ${status}`)).toMatchObject({ kind: "answer", parts: [] });
  for (const text of ["??? !!! ???", "?\n?\n?", "1. ?\n2. ?"]) {
    expect(ask(text), text).toMatchObject({ kind: "rephrase", parts: [] });
  }
});

test("any pieces put together give a decision whose first part leads", () => {
  const pieces = [findHelp, status, cancelled, "And for my wife?", "Hello!", "?", "Why?", "1) a\n"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }), (chosen) => {
      const decision = ask(chosen.join(" "));
      expect(decision.parts).not.toHaveLength(1);
      const [lead] = decision.parts;
      if (lead) expect(brief(decision)).toBe(brief(lead.verdict));
      expect(new Set(led(decision)).size).toBe(decision.parts.length);
    }),
    { numRuns: 60 },
  );
});
