import { expect, test } from "vitest";
import { openRig } from "./support.ts";

const basicId = -500;
const superId = -1_000_000_000_777;

async function withForum() {
  const rig = await openRig();
  const group = rig.simulator.group(superId, "Staff").enablesTopics();
  group.setsBot("administrator");
  return { ...rig, group };
}

test("joining a group is told to the bot", async () => {
  const { call, simulator } = await openRig();
  simulator.group(basicId, "Staff");
  const [update] = (await call("getUpdates")).result;
  expect(update.my_chat_member).toMatchObject({
    chat: { id: basicId, type: "group", title: "Staff" },
    new_chat_member: { status: "member" },
  });
});

test("blocking and unblocking is told to the bot", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1).says("hello");
  simulator.user(1).blocks();
  simulator.user(1).unblocks();
  const updates = (await call("getUpdates", { offset: 2 })).result;
  expect(updates).toMatchObject([
    { my_chat_member: { new_chat_member: { status: "kicked" } } },
    { my_chat_member: { new_chat_member: { status: "member" } } },
  ]);
});

test("in a group the bot sees commands and replies to itself, not the talk", async () => {
  const { call, simulator } = await openRig();
  const group = simulator.group(basicId, "Staff");
  const sent = await call("sendMessage", { chat_id: basicId, text: "card" });
  group.says(2, "just talking");
  group.says(2, "/queue@some_other_bot");
  group.says(2, "/queue");
  group.member(2).repliesTo(sent.result.message_id, "an answer");
  const updates = (await call("getUpdates", { offset: 2 })).result;
  expect(updates.map((update: { message: { text: string } }) => update.message.text)).toEqual([
    "/queue",
    "an answer",
  ]);
});

test("as an administrator the bot sees everything", async () => {
  const { call, simulator } = await openRig();
  const group = simulator.group(basicId, "Staff");
  group.setsBot("administrator");
  group.says(2, "just talking");
  expect((await call("getUpdates")).result.at(-1).message.text).toBe("just talking");
});

test("after a migration the old group names the new one", async () => {
  const { call, simulator } = await openRig();
  const moved = simulator.group(basicId, "Staff").migrates();
  expect(await call("sendMessage", { chat_id: basicId, text: "card" })).toMatchObject({
    error_code: 400,
    description: "Bad Request: group chat was upgraded to a supergroup chat",
    parameters: { migrate_to_chat_id: moved.id },
  });
  expect((await call("sendMessage", { chat_id: moved.id, text: "card" })).ok).toBe(true);
});

test("a migration is told in both groups", async () => {
  const { call, simulator } = await openRig();
  const moved = simulator.group(basicId, "Staff").migrates();
  const updates = (await call("getUpdates", { offset: 2 })).result;
  expect(updates).toMatchObject([
    { message: { chat: { id: basicId }, migrate_to_chat_id: moved.id } },
    { message: { chat: { id: moved.id }, migrate_from_chat_id: basicId } },
  ]);
});

test("a bot that was removed cannot write", async () => {
  const { call, simulator } = await openRig();
  simulator.group(superId, "Staff").setsBot("kicked");
  expect(await call("sendMessage", { chat_id: superId, text: "card" })).toMatchObject({
    error_code: 403,
    description: "Forbidden: bot was kicked from the supergroup chat",
  });
});

test("a bot that has left is no member", async () => {
  const { call, simulator } = await openRig();
  simulator.group(basicId, "Staff");
  await call("leaveChat", { chat_id: basicId });
  expect(await call("sendMessage", { chat_id: basicId, text: "card" })).toMatchObject({
    description: "Forbidden: bot is not a member of the group chat",
  });
});

test("messages can be sent into a topic", async () => {
  const { call } = await withForum();
  const topic = await call("createForumTopic", { chat_id: superId, name: "Work permits" });
  const { message_thread_id } = topic.result;
  const sent = await call("sendMessage", { chat_id: superId, message_thread_id, text: "card" });
  expect(sent.result).toMatchObject({ message_thread_id, is_topic_message: true });
});

test("a deleted topic is not found", async () => {
  const { call, group } = await withForum();
  const message_thread_id = group.addsTopic("Work permits");
  group.deletesTopic(message_thread_id);
  const payload = { chat_id: superId, message_thread_id };
  const notFound = { description: "Bad Request: message thread not found" };
  expect(await call("sendMessage", { ...payload, text: "card" })).toMatchObject(notFound);
  expect(await call("editForumTopic", { ...payload, name: "New" })).toMatchObject(notFound);
});

test("a topic is closed once", async () => {
  const { call, group } = await withForum();
  const payload = { chat_id: superId, message_thread_id: group.addsTopic("Work permits") };
  expect((await call("closeForumTopic", payload)).ok).toBe(true);
  expect(await call("closeForumTopic", payload)).toMatchObject({
    description: "Bad Request: TOPIC_NOT_MODIFIED",
  });
  expect((await call("reopenForumTopic", payload)).ok).toBe(true);
});

test("only an administrator writes into a closed topic", async () => {
  const { call, group } = await withForum();
  const payload = { chat_id: superId, message_thread_id: group.addsTopic("Work permits") };
  await call("closeForumTopic", payload);
  group.setsBot("member");
  expect(await call("sendMessage", { ...payload, text: "card" })).toMatchObject({
    description: "Bad Request: TOPIC_CLOSED",
  });
});

test("topics need a forum and the right to open them", async () => {
  const { call, simulator } = await openRig();
  const group = simulator.group(superId, "Staff");
  const create = () => call("createForumTopic", { chat_id: superId, name: "Work permits" });
  expect(await create()).toMatchObject({ description: "Bad Request: the chat is not a forum" });
  group.enablesTopics();
  expect(await create()).toMatchObject({
    description: "Bad Request: not enough rights to create a topic",
  });
});

test("who somebody is in a group can be asked for", async () => {
  const { call, simulator } = await openRig();
  const group = simulator.group(basicId, "Staff");
  group.promotes(2);
  const status = async (user_id: number) =>
    (await call("getChatMember", { chat_id: basicId, user_id })).result?.status;
  expect(await status(2)).toBe("administrator");
  expect(await status(4242)).toBe("member");
});
