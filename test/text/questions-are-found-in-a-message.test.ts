import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitQuestions } from "../../src/text/questions.ts";

const story =
  "I came here some years ago with my brother. We lived in one room and I worked at night. " +
  "My papers were sent by a friend and I kept a copy of them. Nobody has written to me since then. ";

describe("splitQuestions", () => {
  it("leaves a single question whole", () => {
    const text = "Hello! I moved last week. Whom do I tell?";
    expect(splitQuestions(text)).toEqual({ questions: [text], told: [text], focus: undefined });
  });

  it("separates questions by their marks, in any script", () => {
    expect(splitQuestions("Can I work now? And how do I renew it?").questions).toEqual([
      "Can I work now?",
      "And how do I renew it?",
    ]);
    expect(splitQuestions("现在可以工作吗？怎么续签工卡？").questions).toHaveLength(2);
    expect(splitQuestions("هل يمكنني العمل الآن؟ وكيف أجدد البطاقة؟").questions).toHaveLength(2);
  });

  it("separates numbered questions, on lines and in a line", () => {
    expect(splitQuestions("1. can i work now\n2. how do i renew my card").questions).toEqual([
      "can i work now",
      "how do i renew my card",
    ]);
    expect(
      splitQuestions("two things: 1) can i work now 2) how do i renew it").questions,
    ).toHaveLength(2);
  });

  it("keeps numbered facts together when only one thing is asked", () => {
    const text =
      "1. I came as a student. 2. I did not study. 3. I sent the form. Is that a problem?";
    expect(splitQuestions(text).questions).toEqual([text]);
  });

  it("gives a short remark to the question beside it", () => {
    expect(
      splitQuestions("I have a card. Can I work? My wife has none. Can she work too?").questions,
    ).toEqual(["I have a card. Can I work?", "My wife has none. Can she work too?"]);
  });

  it("does not take a bare why for a question of its own", () => {
    expect(splitQuestions("Did they lose my form again? Why?").questions).toHaveLength(1);
  });

  it("finds the question at the end of a long story", () => {
    expect(splitQuestions(`${story}Can I ask for a copy of the receipt?`).focus).toBe(
      "Can I ask for a copy of the receipt?",
    );
  });

  it("finds it without punctuation, too", () => {
    const runOn = story.replaceAll(".", "").toLowerCase();
    expect(splitQuestions(`${runOn}so tell me how do i ask for a copy of the receipt`).focus).toBe(
      "how do i ask for a copy of the receipt",
    );
  });

  it("has no focus for a short text or a story that asks nothing", () => {
    expect(splitQuestions("Can I work?").focus).toBeUndefined();
    expect(splitQuestions(story).focus).toBeUndefined();
  });

  it("accepts any string and always gives at least one question", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(splitQuestions(text).questions.length).toBeGreaterThan(0);
      }),
    );
  });
});
