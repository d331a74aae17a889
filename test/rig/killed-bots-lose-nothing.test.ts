import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { attorneyId, openRig, type Rig, textsIn } from "../support/bot-process.ts";

/** In CI and drills 20 kills at each instant; a few in everyday runs, as every start takes seconds. */
const kills = Number(process.env.KILLS ?? 3);

const known = "will uscis find out if i study in another state and don't change my address?";
const unknown = "My asylum interview was cancelled by a letter, how do I get a new interview date?";

/** What the bot told a chat that ends a question: answers by their first line, tickets by their number. */
const outcomes = (rig: Rig, chat: number): readonly string[] =>
  textsIn(rig.simulator, chat).filter((text) => /2016|Your number: \d+/.test(text));

describe("kill -9", { timeout: 600_000 }, () => {
  let rig: Rig;
  afterEach(() => rig.close());

  it("right after an update was read loses nothing and answers once", async () => {
    rig = await openRig();
    const { simulator } = rig;
    let bot = rig.start();
    await simulator.until(() => simulator.calls.some((c) => c.method === "getUpdates"), 30_000);
    for (let round = 0; round < kills; round += 1) {
      const chat = 6_000 + round;
      // The open poll is answered with the update; the kill comes a few turns of the event loop later.
      simulator.user(chat).says(round % 2 === 0 ? known : unknown);
      for (let turns = round % 5; turns > 0; turns -= 1) await setImmediate();
      await bot.kill("SIGKILL");
      bot = rig.start();
      await simulator.until(() => outcomes(rig, chat).length > 0, 60_000);
      await quiet(rig, chat, round);
    }
    await settle(rig, bot);
    for (let round = 0; round < kills; round += 1) {
      expect(outcomes(rig, 6_000 + round)).toHaveLength(1);
    }
    expectDistinctTickets(rig, kills);
  });

  it("right before a reply is sent loses nothing and answers once", async () => {
    rig = await openRig();
    const { simulator } = rig;
    let bot = rig.start();
    for (let round = 0; round < kills; round += 1) {
      const chat = 7_000 + round;
      const isReply = () =>
        simulator.calls.some((c) => c.method === "sendMessage" && c.payload.chat_id === chat);
      if (round === 0) await simulator.until(() => textsIn(simulator, attorneyId)[0], 30_000);
      simulator.failNext("sendMessage", { hang: true });
      simulator.user(chat).says(round % 2 === 0 ? known : unknown);
      await simulator.until(isReply, 60_000);
      await bot.kill("SIGKILL");
      expect(outcomes(rig, chat)).toEqual([]);
      bot = rig.start();
      await simulator.until(() => outcomes(rig, chat).length > 0, 60_000);
      await quiet(rig, chat, round);
    }
    await settle(rig, bot);
    for (let round = 0; round < kills; round += 1) {
      expect(outcomes(rig, 7_000 + round)).toHaveLength(1);
    }
    expectDistinctTickets(rig, kills);
  });
});

/**
 * Waits until the bot has taken down in its ledger what it sent: a message that is in `sending` when the
 * process dies may leave twice, and here only the kill of the next round is to be looked at.
 * Within a chat the next message leaves only after the last one was settled.
 */
async function quiet(rig: Rig, chat: number, round: number): Promise<void> {
  const { simulator } = rig;
  const tickets = Math.floor((round + 1) / 2);
  const cards = () =>
    textsIn(simulator, attorneyId).filter((text) => text.includes("Why it is here"));
  await simulator.until(() => cards().length >= tickets, 60_000);
  for (const id of [chat, attorneyId]) {
    const asked = textsIn(simulator, id).length;
    simulator.user(id).says("/help");
    await simulator.until(() => textsIn(simulator, id).length > asked, 60_000);
    simulator.user(id).says("/help");
    await simulator.until(() => textsIn(simulator, id).length > asked + 1, 60_000);
  }
}

/** One more start to its end: whatever was left over would leave now. */
async function settle(rig: Rig, bot: { kill(signal: "SIGTERM"): Promise<void> }): Promise<void> {
  const { simulator } = rig;
  await bot.kill("SIGTERM");
  const last = rig.start();
  const before = simulator.calls.length;
  simulator.user(5_999).says("hello");
  await simulator.until(
    () => simulator.calls.slice(before).some((c) => c.payload.chat_id === 5_999),
    60_000,
  );
  await last.kill("SIGTERM");
}

/** Every unknown question has a ticket of its own: the numbers told are 1, 2, 3, … */
function expectDistinctTickets(rig: Rig, rounds: number): void {
  const numbers = [6_000, 7_000]
    .flatMap((base) => Array.from({ length: rounds }, (_, at) => outcomes(rig, base + at)).flat())
    .flatMap((text) => /Your number: (\d+)/.exec(text)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: Math.floor(rounds / 2) }, (_, at) => at + 1));
}
