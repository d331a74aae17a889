import { expect, test } from "vitest";
import { openRig } from "./support.ts";

const commands = [{ command: "ask", description: "Ask a question" }];

test("commands are given back for the same scope and language only", async () => {
  const { call } = await openRig();
  await call("setMyCommands", { commands, language_code: "es" });
  expect((await call("getMyCommands", { language_code: "es" })).result).toEqual(commands);
  expect((await call("getMyCommands")).result).toEqual([]);
});

test("commands can be taken away", async () => {
  const { call } = await openRig();
  const scope = { type: "all_private_chats" };
  await call("setMyCommands", { commands, scope });
  await call("deleteMyCommands", { scope });
  expect((await call("getMyCommands", { scope })).result).toEqual([]);
});

test("a command's name and description have limits", async () => {
  const { call } = await openRig();
  const set = (command: string, description: string) =>
    call("setMyCommands", { commands: [{ command, description }] });
  expect(await set("Ask me", "x")).toMatchObject({
    description: "Bad Request: BOT_COMMAND_INVALID",
  });
  expect(await set("ask", "x".repeat(257))).toMatchObject({
    description: "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
  });
});

test("a scope of an unknown chat is refused", async () => {
  const { call } = await openRig();
  expect(
    await call("setMyCommands", { commands, scope: { type: "chat", chat_id: -9 } }),
  ).toMatchObject({ description: "Bad Request: chat not found" });
});

test("a description of 512 characters is kept, a short one of 120", async () => {
  const { call } = await openRig();
  expect((await call("setMyDescription", { description: "x".repeat(512) })).ok).toBe(true);
  expect((await call("setMyDescription", { description: "x".repeat(513) })).ok).toBe(false);
  const short = { short_description: "x".repeat(121) };
  expect((await call("setMyShortDescription", short)).ok).toBe(false);
});
