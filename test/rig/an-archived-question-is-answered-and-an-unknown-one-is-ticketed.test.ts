import { afterEach, describe, expect, it } from "vitest";
import { attorneyId, openRig, type Rig, textsIn } from "../support/bot-process.ts";

describe.each(["polling", "webhook"])("the main job by %s", (mode) => {
  let rig: Rig;
  afterEach(() => rig.close());

  it("answers what the archive knows, and brings the attorney's reply to what it does not", async () => {
    rig = await openRig();
    const { simulator } = rig;
    const port = String(20_000 + (process.pid % 20_000));
    rig.start(
      mode === "webhook"
        ? {
            UPDATES: "webhook",
            PORT: port,
            WEBHOOK_URL: `http://127.0.0.1:${port}`,
            WEBHOOK_SECRET: "rig-secret-rig-secret",
          }
        : {},
    );
    const asker = simulator.user(5001, { language_code: "en" });
    const seen = (chat: number, part: string, ms = 30_000) =>
      simulator.until(
        () => simulator.messages(chat).findLast((m) => m.from?.is_bot && m.text?.includes(part)),
        ms,
      );

    asker.says("will uscis find out if i study in another state and don't change my address?");
    const answer = await seen(5001, "2016");
    expect(answer.text?.split("\n")[0]).toContain("2016");
    expect(answer.reply_to_message?.text).toContain("study in another state");

    asker.says("My asylum interview was cancelled by a letter, how do I get a new interview date?");
    const told = await seen(5001, "Your number: 1");
    expect(told.text).toContain("attorney");

    const card = await seen(attorneyId, "No. 1 ");
    expect(card.text).toContain("cancelled by a letter");
    expect(card.has_protected_content).toBe(true);
    const attorney = simulator.user(attorneyId);
    attorney.taps("Take");
    await seen(attorneyId, "No. 1 is yours");
    attorney.repliesTo(card.message_id, "Please call the asylum office and ask for a new date.");
    await seen(attorneyId, "Nothing is sent yet");
    expect(textsIn(simulator, 5001).join("\n")).not.toContain("ask for a new date");
    attorney.taps("Send");
    const reply = await seen(5001, "ask for a new date");
    expect(reply.reply_to_message?.text).toContain("cancelled by a letter");

    asker.repliesTo(reply.message_id, "Thank you. Do I need to bring my old letter?");
    await seen(5001, "I added this to your question No. 1");
    await seen(attorneyId, "bring my old letter");
    expect([...simulator.unknown]).toEqual([]);
  });
});
