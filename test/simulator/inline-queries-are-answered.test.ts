import { expect, test } from "vitest";
import { openRig } from "./support.ts";

const article = (id: string) => ({
  type: "article",
  id,
  title: "Work permit",
  input_message_content: { message_text: "About work permits" },
});

test("a chosen result is told to the bot", async () => {
  const { call, simulator } = await openRig();
  const person = simulator.user(1);
  const inline_query_id = person.asksInline("work permit");
  await call("answerInlineQuery", { inline_query_id, results: [article("t05")] });
  person.choosesInline(inline_query_id, "t05");
  const updates = (await call("getUpdates")).result;
  expect(updates).toMatchObject([
    { inline_query: { query: "work permit" } },
    { chosen_inline_result: { result_id: "t05", query: "work permit" } },
  ]);
});

test("an inline query is answered once", async () => {
  const { call, simulator } = await openRig();
  const inline_query_id = simulator.user(1).asksInline("x");
  expect((await call("answerInlineQuery", { inline_query_id, results: [] })).ok).toBe(true);
  expect(await call("answerInlineQuery", { inline_query_id, results: [] })).toMatchObject({
    description: expect.stringContaining("query is too old"),
  });
});

test("50 results are taken, 51 are too many", async () => {
  const { call, simulator } = await openRig();
  const answer = (count: number) =>
    call("answerInlineQuery", {
      inline_query_id: simulator.user(1).asksInline("x"),
      results: Array.from({ length: count }, (_, index) => article(`r${index}`)),
    });
  expect((await answer(50)).ok).toBe(true);
  expect(await answer(51)).toMatchObject({ description: "Bad Request: RESULTS_TOO_MUCH" });
});

test("two results cannot share an id", async () => {
  const { call, simulator } = await openRig();
  const inline_query_id = simulator.user(1).asksInline("x");
  const results = [article("same"), article("same")];
  expect(await call("answerInlineQuery", { inline_query_id, results })).toMatchObject({
    description: "Bad Request: RESULT_ID_DUPLICATE",
  });
});
