import { afterAll, beforeAll, expect, it } from "vitest";
import { attorneyId, openRig, type Rig, textsIn } from "../support/bot-process.ts";

let rig: Rig;
let nextChat = 5_100;
beforeAll(async () => {
  rig = await openRig();
  rig.start();
});
afterAll(() => rig.close());

/** What the bot first says to somebody new who does something. */
async function firstReply(
  act: (user: ReturnType<Rig["simulator"]["user"]>) => void,
): Promise<string> {
  nextChat += 1;
  const chat = nextChat;
  act(rig.simulator.user(chat));
  return rig.simulator.until(() => textsIn(rig.simulator, chat)[0], 40_000);
}

it.each([
  ["only emoji", "😭😭🙏"],
  ["only signs", "???!!"],
  ["mashed keys", "sdfjkl qwrtpsdfg"],
  ["only invisible signs", "\u200B\u202E\u2066"],
])("asks for words when it gets %s", async (_, text) => {
  expect(await firstReply((user) => user.says(text))).toContain("could not read");
});

it.each([
  ["4,096 characters", "Where can I find a free asylum lawyer? ".repeat(105).slice(0, 4_096)],
  ["right-to-left overrides", "\u202Ewhere can i find a free asylum lawyer\u202C"],
  ["SQL and Markdown signs", "*asylum* '); DROP TABLE ticket;-- _[lawyer](x)_ `free`?"],
  ["broken halves of an emoji", "free asylum lawyer \uD83D where?"],
])("takes %s like any other question", async (_, text) => {
  const reply = await firstReply((user) => user.says(text));
  expect(reply.length).toBeGreaterThan(40);
  expect(reply).not.toContain("could not read");
});

it.each([
  ["voice", { voice: true }, "voice"],
  ["a photo", { photo: true }, "did not save"],
  ["a document", { document: true }, "did not save"],
  ["a sticker", { sticker: true }, "only read text"],
] as const)("has a helpful word for %s and never downloads it", async (_, media, word) => {
  expect(await firstReply((user) => user.sends(media))).toContain(word);
  expect(rig.simulator.calls.filter((call) => call.method === "getFile")).toEqual([]);
});

it("says that a button is too old when it is forged or stale", async () => {
  const { simulator } = rig;
  const user = simulator.user(5_050);
  user.says("/start");
  await simulator.until(() => textsIn(simulator, 5_050)[0], 40_000);
  for (const data of ["v1:zz:1", "x", "v1:a:aaaaaaaaaaaa:-", "v0:y:1"]) {
    const id = user.taps({ data });
    await simulator.until(() =>
      simulator.calls.find(
        (c) =>
          c.method === "answerCallbackQuery" &&
          c.payload.callback_query_id === id &&
          String(c.payload.text).includes("too old"),
      ),
    );
  }
});

it("refuses a stranger the buttons of staff and of other people's questions", async () => {
  const { simulator } = rig;
  simulator.user(5_060).says("My asylum interview letter got wet and the ink is gone, now what?");
  await simulator.until(
    () => simulator.messages(attorneyId).find((m) => m.text?.includes("the ink is gone")),
    40_000,
  );
  const told = simulator.messages(5_060).find((m) => m.text?.includes("Your number"));
  const card = simulator.messages(attorneyId).find((m) => m.text?.includes("the ink is gone"));
  const dataOf = (message: typeof told) =>
    (message?.reply_markup?.inline_keyboard ?? [])
      .flat()
      .flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
  const stranger = simulator.user(5_061);
  stranger.says("/start");
  await simulator.until(() => textsIn(simulator, 5_061)[0], 40_000);
  const answers = () =>
    simulator.calls
      .filter((c) => c.method === "answerCallbackQuery")
      .map((c) => String(c.payload.text));
  for (const data of [...dataOf(told), ...dataOf(card)]) {
    const before = answers().length;
    stranger.taps({ data });
    await simulator.until(() => answers().length > before);
    expect(answers().at(-1)).toMatch(/not for you|for staff/);
  }
  simulator.user(5_060).says("/status");
  await simulator.until(
    () => textsIn(simulator, 5_060).find((text) => text.includes("waiting")),
    40_000,
  );
});

it("goes on working after all of it", () => {
  expect([...rig.simulator.unknown]).toEqual([]);
});
