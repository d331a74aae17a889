import { expect, test } from "vitest";
import { openRig } from "./support.ts";

const ids = (updates: readonly { readonly update_id: number }[]) =>
  updates.map((update) => update.update_id);

async function withThreeUpdates() {
  const rig = await openRig();
  for (const text of ["one", "two", "three"]) rig.simulator.user(1).says(text);
  return rig;
}

test("unconfirmed updates come again", async () => {
  const { call } = await withThreeUpdates();
  const first = await call("getUpdates");
  const second = await call("getUpdates");
  expect(ids(first.result)).toHaveLength(3);
  expect(ids(second.result)).toEqual(ids(first.result));
});

test("an offset confirms everything before it", async () => {
  const { call } = await withThreeUpdates();
  const [first, ...rest] = ids((await call("getUpdates")).result);
  const next = await call("getUpdates", { offset: (first ?? 0) + 1 });
  expect(ids(next.result)).toEqual(rest);
});

test("a negative offset keeps only the last ones", async () => {
  const { call } = await withThreeUpdates();
  const all = ids((await call("getUpdates")).result);
  expect(ids((await call("getUpdates", { offset: -1 })).result)).toEqual(all.slice(2));
  expect(ids((await call("getUpdates")).result)).toEqual(all.slice(2));
});

test("a limit gives the oldest first", async () => {
  const { call } = await withThreeUpdates();
  const { result } = await call("getUpdates", { limit: 2 });
  expect(result.map((update: { message: { text: string } }) => update.message.text)).toEqual([
    "one",
    "two",
  ]);
});

test("a waiting poll is answered as soon as something is said", async () => {
  const { call, simulator } = await openRig();
  const poll = call("getUpdates", { timeout: 30 });
  await simulator.until(() => simulator.calls.length === 1);
  simulator.user(1).says("hello");
  expect((await poll).result).toMatchObject([{ message: { text: "hello" } }]);
});

test("types the bot did not ask for are not queued, and the setting is remembered", async () => {
  const { call, simulator } = await openRig();
  await call("getUpdates", { allowed_updates: ["callback_query"] });
  await call("getUpdates");
  simulator.user(1).says("hello");
  expect((await call("getUpdates")).result).toEqual([]);
});

test("an update is what it was when it happened", async () => {
  const { call, simulator } = await openRig();
  const person = simulator.user(1);
  person.edits(person.says("before").message_id, "after");
  expect((await call("getUpdates")).result).toMatchObject([
    { message: { text: "before" } },
    { edited_message: { text: "after" } },
  ]);
});
