import { expect, test } from "vitest";
import { frozenClock, openRig } from "./support.ts";

const tooOld = {
  error_code: 400,
  description: "Bad Request: query is too old and response timeout expired or query ID is invalid",
};

async function withTap() {
  const time = frozenClock();
  const rig = await openRig({ clock: time.clock });
  const person = rig.simulator.user(1);
  const { message_id } = person.says("question");
  await rig.call("sendMessage", {
    chat_id: 1,
    text: "answer",
    reply_parameters: { message_id },
    reply_markup: {
      inline_keyboard: [
        [
          { text: "Yes", callback_data: "v1:yes" },
          { text: "Copy", copy_text: { text: "988" } },
        ],
      ],
    },
  });
  return { ...rig, ...time, person, callback_query_id: person.taps("Yes") };
}

test("a tap carries the message as it stands with what it replied to", async () => {
  const { call } = await withTap();
  const updates = (await call("getUpdates")).result;
  expect(updates.at(-1).callback_query).toMatchObject({
    data: "v1:yes",
    message: { text: "answer", reply_to_message: { text: "question" } },
  });
});

test("a tap is answered once", async () => {
  const { call, callback_query_id } = await withTap();
  expect((await call("answerCallbackQuery", { callback_query_id })).ok).toBe(true);
  expect(await call("answerCallbackQuery", { callback_query_id })).toMatchObject(tooOld);
});

test("after 15 seconds a tap is too old", async () => {
  const { call, callback_query_id, pass } = await withTap();
  pass(16);
  expect(await call("answerCallbackQuery", { callback_query_id })).toMatchObject(tooOld);
});

test("a tap nobody made is refused", async () => {
  const { call } = await withTap();
  expect(await call("answerCallbackQuery", { callback_query_id: "nope" })).toMatchObject(tooOld);
});

test("a tap can be forged", async () => {
  const { call, person } = await withTap();
  person.taps({ data: "v1:take:12" });
  const updates = (await call("getUpdates")).result;
  expect(updates.at(-1).callback_query.data).toBe("v1:take:12");
});

test("a button that is not there cannot be tapped", async () => {
  const { person } = await withTap();
  expect(() => person.taps("No")).toThrow('no button {"label":"No"}');
});

test("a copy button tells the bot nothing", async () => {
  const { person } = await withTap();
  expect(() => person.taps("Copy")).toThrow("tells the bot nothing");
});
