import { expect, onTestFinished, test } from "vitest";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { openRig, type Rig, token } from "./support.ts";

/** Reads the page's event stream until it has told of this many things. */
async function openStream({ url }: Rig) {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const response = await fetch(`${url}/sim/events`, { signal: leaving.signal });
  if (!response.body) throw new Error("no event stream");
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const events: { readonly type: string }[] = [];
  let text = "";
  const read = async (enough: () => boolean) => {
    while (!enough()) {
      const { value, done } = await reader.read();
      if (done) throw new Error("the event stream ended");
      text += value;
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const data = /^data: (.+)$/mu.exec(block)?.[1];
        if (data) events.push(JSON.parse(data));
      }
    }
    return events;
  };
  const { value } = await reader.read();
  if (!value?.includes("event: ready")) throw new Error("the event stream was not ready");
  return async (type: string) => {
    await read(() => events.some((event) => event.type === type));
    return events.find((event) => event.type === type);
  };
}

async function readChats({ url }: Rig) {
  const response = await fetch(`${url}/sim/chats`);
  return (await response.json()) as {
    readonly chat: Readonly<Record<string, unknown>>;
    readonly messages: readonly { readonly mine: boolean; readonly message: { text: string } }[];
  }[];
}

test("three people stand ready", async () => {
  const { app } = createSimulator({ token });
  const html = await (await app.request("http://localhost/")).text();
  expect(html.match(/data-chat="\d+"/gu)).toEqual([
    'data-chat="1001"',
    'data-chat="1002"',
    'data-chat="1003"',
  ]);
  expect(html.match(/aria-selected="true"/gu)).toHaveLength(1);
});

test("other people can be set", async () => {
  const personas = [{ id: 7, name: "Noor", role: "asker", language: "ar" } as const];
  const { app } = createSimulator({ token, personas });
  const html = await (await app.request("http://localhost/")).text();
  expect(html).toContain('data-chat="7"');
  expect(html).toMatch(/value="ar" lang="ar" selected/u);
});

test("a chat shows its messages and whose they are", async () => {
  const rig = await openRig();
  rig.simulator.user(1001).says("hello");
  await rig.call("sendMessage", { chat_id: 1001, text: "answer" });
  const [asker] = await readChats(rig);
  expect(asker?.messages).toMatchObject([
    { mine: true, message: { text: "hello" } },
    { mine: false, message: { text: "answer" } },
  ]);
});

test("the command menu is that of the narrowest scope and the person's language", async () => {
  const rig = await openRig({
    personas: [
      { id: 1, name: "A", role: "asker", language: "es" },
      { id: 2, name: "B", role: "attorney", language: "en" },
    ],
  });
  const menu = (description: string) => [{ command: "ask", description }];
  await rig.call("setMyCommands", { commands: menu("Ask") });
  await rig.call("setMyCommands", { commands: menu("Preguntar"), language_code: "es" });
  const scope = { type: "chat", chat_id: 2 };
  await rig.call("setMyCommands", { commands: menu("Staff"), scope });
  const chats = await readChats(rig);
  expect(chats.map(({ chat }) => chat.commands)).toEqual([menu("Preguntar"), menu("Staff")]);
});

test("what the bot sends is streamed", async () => {
  const rig = await openRig();
  rig.simulator.user(1001).says("hello");
  const next = await openStream(rig);
  await rig.call("sendMessage", { chat_id: 1001, text: "answer" });
  expect(await next("message")).toMatchObject({
    chatId: 1001,
    mine: false,
    message: { text: "answer" },
  });
});

test("deletions, typing and notes are streamed", async () => {
  const rig = await openRig();
  const person = rig.simulator.user(1001);
  const { message_id } = person.says("hello");
  await rig.call("sendMessage", {
    chat_id: 1001,
    text: "Choose",
    reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "yes" }]] },
  });
  const next = await openStream(rig);
  await rig.call("sendChatAction", { chat_id: 1001, action: "typing" });
  await rig.call("deleteMessage", { chat_id: 1001, message_id });
  const callback_query_id = person.taps("Yes");
  await rig.call("answerCallbackQuery", { callback_query_id, text: "Noted" });
  expect(await next("typing")).toMatchObject({ chatId: 1001 });
  expect(await next("deleted")).toMatchObject({ messageIds: [message_id] });
  expect(await next("toast")).toMatchObject({ text: "Noted", alert: false });
});

test("chats that are nobody's on the page are not streamed", async () => {
  const rig = await openRig();
  const next = await openStream(rig);
  rig.simulator.user(5).says("elsewhere");
  rig.simulator.user(1002).says("here");
  expect(await next("message")).toMatchObject({ chatId: 1002 });
});

test("a forced reply and a keyboard wait for the person until they write", async () => {
  const rig = await openRig();
  const person = rig.simulator.user(1001);
  person.says("hello");
  const reply_markup = { force_reply: true };
  const { result } = await rig.call("sendMessage", {
    chat_id: 1001,
    text: "Say more",
    reply_markup,
  });
  const shown = async () => (await readChats(rig))[0]?.chat.shown;
  expect(await shown()).toMatchObject({ messageId: result.message_id });
  person.says("more");
  expect(await shown()).toBeUndefined();
});
