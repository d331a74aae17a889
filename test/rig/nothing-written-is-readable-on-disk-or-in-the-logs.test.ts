import { afterEach, expect, it } from "vitest";
import { attorneyId, openRig, type Rig, textsIn } from "../support/bot-process.ts";

let rig: Rig;
afterEach(() => rig.close());

it("keeps no question, name or id in plain text in the database, its WAL or the logs", async () => {
  rig = await openRig();
  const { simulator } = rig;
  const bot = rig.start({ LOG_LEVEL: "debug" });
  const asker = simulator.user(811_755_201, {
    first_name: "Zebulonia",
    last_name: "Quarkwright",
    username: "zebulonia_q",
  });
  const shown = (chat: number, part: string) =>
    simulator.until(
      () => simulator.messages(chat).findLast((m) => m.from?.is_bot && m.text?.includes(part)),
      30_000,
    );

  asker.says(
    "My interview was cancelled by a letter (marzipanfluegel), how do I get a new interview date?",
  );
  await shown(811_755_201, "Your number: 1");
  const card = await shown(attorneyId, "marzipanfluegel");
  const attorney = simulator.user(attorneyId);
  attorney.repliesTo(card.message_id, "Please ask them for the kaleidostrudel in writing.");
  await shown(attorneyId, "Nothing is sent yet");
  attorney.taps("Send");
  await shown(811_755_201, "kaleidostrudel");
  attorney.says("/note 1 remember the ziegenpeterling");
  await shown(attorneyId, "Noted for No. 1");
  asker.says("will uscis know where the rhabarbernacht school is that i go to?");
  await simulator.until(() => textsIn(simulator, 811_755_201).length >= 3, 30_000);

  const markers = [
    "marzipanfluegel",
    "kaleidostrudel",
    "ziegenpeterling",
    "rhabarbernacht",
    "Zebulonia",
    "Quarkwright",
    "zebulonia_q",
    "811755201",
    String(attorneyId),
    "rig-rig-rig",
  ];
  const readable = () => markers.filter((marker) => rig.bytes().includes(marker));
  expect(readable()).toEqual([]);
  await bot.kill("SIGTERM");
  expect(await bot.exited).toBe(0);
  expect(readable()).toEqual([]);
});
