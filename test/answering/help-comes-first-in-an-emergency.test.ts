import { expect, test } from "vitest";
import { composeFirstWords, sayGentleCheck } from "../../src/answering/compose-emergency.ts";
import { copyButtons, sayFastest } from "../../src/answering/contacts.ts";
import { languages } from "../../src/text/languages.ts";
import { type Category, categories } from "../../src/triage/category.ts";
import { createTestKnowledge, loadShippedFacts, tellingAt } from "../support/test-knowledge.ts";

const shipped = loadShippedFacts();
const now = "2026-11-22T15:00:00Z";

/** Every number and page under which a category's first contacts can be reached. */
const waysTo = (category: Category): readonly string[] =>
  shipped.contacts.emergency[category].first
    .flatMap((id) => shipped.resources.get(id) ?? [])
    .flatMap((resource) => [
      ...resource.phones.flatMap((phone) => [
        phone.shortCode ?? "",
        phone.e164?.replace(/^\+1(\d{3})(\d{3})/, "+1-$1-$2-") ?? "",
      ]),
      ...resource.urls.map((link) => link.url),
    ])
    .filter((way) => way !== "");

for (const category of categories) {
  test(`the way to help stands in the first two lines: ${category}`, () => {
    for (const language of languages) {
      const { text } = composeFirstWords(tellingAt(shipped, now, language), category, false);
      const opening = text.split("\n").slice(0, 2).join("\n");
      const found = waysTo(category).filter((way) => opening.includes(way));
      expect(found, language).not.toEqual([]);
      const first = Math.min(...found.map((way) => opening.indexOf(way)));
      expect(opening.slice(0, first), language).not.toContain("http");
    }
  });

  test(`the first words say what this program is and fit one message: ${category}`, () => {
    for (const language of languages) {
      const telling = tellingAt(shipped, now, language);
      const plain = composeFirstWords(telling, category, false).text;
      const forwarded = composeFirstWords(telling, category, true).text;
      expect(plain).toContain(telling.say("emergency-program"));
      expect(plain).not.toContain(telling.say("emergency-forwarded"));
      expect(forwarded).toContain(telling.say("emergency-forwarded"));
      expect(forwarded.length).toBeLessThanOrEqual(4096);
    }
  });

  test(`no code for phones in detention can be copied: ${category}`, () => {
    const { buttons } = composeFirstWords(tellingAt(shipped, now), category, false);
    const codes = [...shipped.resources.values()]
      .flatMap((resource) => resource.phones)
      .filter((phone) => phone.from === "detention")
      .flatMap((phone) => [phone.dial ?? "", phone.display, phone.e164 ?? ""]);
    for (const button of buttons.flat()) {
      expect(codes).not.toContain("copy" in button ? button.copy : "");
    }
  });
}

test("a crisis line that takes calls and texts is told as both", () => {
  const line = shipped.resources.get("lifeline988");
  if (!line) throw new Error("the lifeline is missing");
  expect(sayFastest(tellingAt(shipped, now), line)).toBe("call or text 988");
});

test("short numbers can be copied, two in a row and at most four", () => {
  const telling = tellingAt(shipped, now);
  const { crisis } = shipped.contacts.hotlines;
  const rows = copyButtons(telling, crisis);
  expect(rows.map((row) => row.length)).toEqual([2, 2]);
  expect(rows.flat().map((button) => ("copy" in button ? button.copy : ""))).toContain("988");
});

test("a short number of a detention phone gets no copy button", () => {
  const telling = tellingAt(createTestKnowledge(), now);
  expect(copyButtons(telling, ["inside"])).toEqual([]);
  expect(copyButtons(telling, ["text", "text"])).toEqual([
    [{ label: "Copy 70707", copy: "70707" }],
  ]);
});

test("somebody worn out is told of a line that never closes", () => {
  for (const language of languages) {
    expect(sayGentleCheck(tellingAt(shipped, now, language))).toContain("988");
  }
});
