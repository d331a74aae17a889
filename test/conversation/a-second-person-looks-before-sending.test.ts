import { expect, test } from "vitest";
import { parseAction } from "../../src/conversation/actions.ts";
import { declareConflict } from "../../src/conversation/conflicts.ts";
import { previewReply, sendDraft } from "../../src/conversation/desk-replies.ts";
import { approveDraft, sendBackDraft } from "../../src/conversation/reviews.ts";
import { actOnTicket, getTicket, type Ticket } from "../../src/storage/tickets.ts";
import { ana, ben, openTestDesk, type TestDesk } from "../support/desk-in-memory.ts";
import { aPersonWithTicket } from "../support/memory-store.ts";

const asker = 501;

/** The draft behind the newest button of a kind in a chat. */
async function draftIn(desk: TestDesk, chatId: number, kind: "send" | "approve"): Promise<string> {
  const actions = (await desk.sent(chatId)).flatMap((message) =>
    (message.buttons ?? []).flat().flatMap((button) => {
      const action = "data" in button ? parseAction(button.data) : undefined;
      return action?.kind === kind ? [action.draft] : [];
    }),
  );
  return actions.at(-1) ?? "";
}

/** A member writes a reply and presses Send. */
async function replies(desk: TestDesk, userId: number, ticket: Ticket, text: string) {
  const at = await desk.at(userId);
  await previewReply(desk.turn(), at, await getTicket(desk.store, ticket.id), text);
  await sendDraft(desk.turn(), at, await draftIn(desk, userId, "send"), 1);
}

async function open() {
  const desk = await openTestDesk({ reviewReplies: true });
  const { ticket } = await aPersonWithTicket(desk.store, asker);
  return { desk, ticket };
}

test("a reply waits until another member approves it", async () => {
  const { desk, ticket } = await open();
  await replies(desk, ana, ticket, "Call the office.");
  expect(await desk.texts(asker)).toBe("");
  expect(await desk.texts(ben)).toMatch(/Staff 1 asks you[\s\S]*Call the office/);
  await approveDraft(desk.turn(), await desk.at(ben), await draftIn(desk, ben, "approve"), 1);
  expect(await desk.texts(asker)).toContain("Call the office");
  expect(await desk.texts(ana)).toContain("Staff 2 approved your reply to No. 1");
  expect(await getTicket(desk.store, ticket.id)).toMatchObject({ state: "answered", review: null });
});

test("nobody approves their own reply", async () => {
  const { desk, ticket } = await open();
  await replies(desk, ana, ticket, "Call the office.");
  await approveDraft(desk.turn(), await desk.at(ana), await draftIn(desk, ben, "approve"), 1);
  expect(await desk.texts(asker)).toBe("");
  expect(await desk.texts(ana)).toContain("a second person must approve your reply");
});

test("a reply that is approved twice leaves once", async () => {
  const { desk, ticket } = await open();
  await replies(desk, ana, ticket, "Call the office.");
  const draft = await draftIn(desk, ben, "approve");
  await approveDraft(desk.turn(), await desk.at(ben), draft, 1);
  await approveDraft(desk.turn(), await desk.at(ben), draft, 1);
  expect((await desk.sent(asker)).length).toBe(1);
});

test("other words of the second person are approved by the first", async () => {
  const { desk, ticket } = await open();
  await replies(desk, ana, ticket, "Call the office.");
  await replies(desk, ben, ticket, "Call the office on Monday.");
  expect(await desk.texts(asker)).toBe("");
  await approveDraft(desk.turn(), await desk.at(ana), await draftIn(desk, ana, "approve"), 1);
  expect(await desk.texts(asker)).toContain("on Monday");
  expect((await getTicket(desk.store, ticket.id)).state).toBe("answered");
});

test("a reply that is sent back reaches nobody, and its author hears of it", async () => {
  const { desk, ticket } = await open();
  await replies(desk, ana, ticket, "Call the office.");
  const draft = await draftIn(desk, ben, "approve");
  await sendBackDraft(desk.turn(), await desk.at(ben), draft, 1);
  await approveDraft(desk.turn(), await desk.at(ben), draft, 1);
  expect(await desk.texts(asker)).toBe("");
  expect(await desk.texts(ana)).toContain("Staff 2 sent your reply to No. 1 back");
});

test("with nobody else who may look, nothing is sent and the author is told", async () => {
  const { desk, ticket } = await open();
  await declareConflict(desk.turn(), await desk.at(ben), ticket);
  await replies(desk, ana, ticket, "Call the office.");
  expect(await desk.texts(asker)).toBe("");
  expect(await desk.texts(ana)).toContain("nobody else may see this question");
});

test("an answer that was withdrawn from under its review is not sent", async () => {
  const { desk, ticket } = await open();
  await replies(desk, ana, ticket, "Call the office.");

  await actOnTicket(desk.store, ticket, { kind: "withdraw" });
  await approveDraft(desk.turn(), await desk.at(ben), await draftIn(desk, ben, "approve"), 1);
  expect(await desk.texts(asker)).toBe("");
});
