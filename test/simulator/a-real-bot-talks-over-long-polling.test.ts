import { expect, test } from "vitest";
import { openRig, startPolling, texts } from "./support.ts";

test("a polling bot answers what a person says", async () => {
  const rig = await openRig();
  startPolling(rig);
  rig.simulator.user(1).says("hello");
  await rig.simulator.until(() => rig.simulator.messages(1).length === 2);
  expect(texts(rig.simulator.messages(1))).toEqual(["hello", "You said: hello"]);
});

test("a polling bot answers a tap", async () => {
  const { simulator, ...rig } = await openRig();
  const person = simulator.user(1);
  person.says("hello");
  const bot = startPolling({ simulator, ...rig });
  await bot.api.sendMessage(1, "Choose", {
    reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "v1:yes" }]] },
  });
  person.taps("Yes");
  const call = await simulator.until(() =>
    simulator.calls.find((one) => one.method === "answerCallbackQuery"),
  );
  expect(call.payload).toMatchObject({ text: "v1:yes" });
});

test("an idle bot keeps one call open instead of asking again and again", async () => {
  const rig = await openRig();
  startPolling(rig);
  for (let count = 1; count <= 20; count += 1) {
    rig.simulator.user(1).says(`message ${count}`);
    await rig.simulator.until(() => rig.simulator.messages(1).length === 2 * count);
  }
  const polls = rig.simulator.calls.filter((call) => call.method === "getUpdates");
  expect(polls.length).toBeLessThanOrEqual(41);
});

test("a real bot asks for nothing the simulator does not have", async () => {
  const rig = await openRig();
  startPolling(rig);
  rig.simulator.user(1).says("hello");
  await rig.simulator.until(() => rig.simulator.messages(1).length === 2);
  expect([...rig.simulator.unknown]).toEqual([]);
});
