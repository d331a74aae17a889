import { expect, test } from "vitest";
import { messageLimit } from "../../src/answering/split-text.ts";
import { composeCard } from "../../src/conversation/cards.ts";
import { noteTicket } from "../../src/conversation/notes.ts";
import { actOnTicket, getTicket } from "../../src/storage/tickets.ts";
import { ana, openTestDesk } from "../support/desk-in-memory.ts";
import { aPersonWithTicket, aTicket } from "../support/memory-store.ts";

const long = "words without end ".repeat(300);

test("a card with as much on it as there can be fits one message, and shows the question first", async () => {
  const desk = await openTestDesk();
  const { person } = await aPersonWithTicket(desk.store);
  const longest = [...desk.brain.knowledge.entries.values()]
    .sort((a, b) => b.question.length - a.question.length)
    .slice(0, 3);
  const { id } = await aTicket(desk.store, person, {
    question: `QUESTION ${long}`,
    dueOn: "2026-12-01",
    dueSentence: long,
    candidates: longest.map((entry) => ({ id: entry.id, confidence: 0.123 })),
  });
  const at = await desk.at(ana);
  for (let n = 0; n < 4; n += 1) {
    await actOnTicket(desk.store, { id }, { kind: "edited" }, { text: `EDIT${n} ${long}` });
    await noteTicket(desk.turn(), at, await getTicket(desk.store, id), `NOTE${n} ${long}`);
  }
  await actOnTicket(desk.store, { id }, { kind: "raise", category: "violence_threat" });
  const card = await composeCard(desk.turn(), await getTicket(desk.store, id), at.staff);
  expect(card.text.length).toBeLessThanOrEqual(messageLimit);
  for (const part of ["QUESTION", "EDIT3", "NOTE3"]) expect(card.text).toContain(part);
  expect(card.text.indexOf("QUESTION")).toBeLessThan(card.text.indexOf("EDIT3"));
});
