import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/importing/read-yaml.ts";
import { type CheckedAgainst, checkReply, comfortable } from "../../src/queue/reply-check.ts";
import { publicNumbers } from "../../src/text/redact.ts";
import { compilePromises } from "../../src/triage/promise.ts";
import { scamFileSchema } from "../../src/triage/scam.ts";

const against: CheckedAgainst = {
  category: null,
  hotlines: publicNumbers(["2125550100"]),
  hosts: new Set(["uscis.gov"]),
  promises: compilePromises(
    readYaml(join(import.meta.dirname, "..", "..", "intents", "promises.yaml"), scamFileSchema),
  ),
};
const kinds = (text: string, more: Partial<CheckedAgainst> = {}) =>
  checkReply(text, { ...against, ...more }).map((warning) => warning.kind);

it("lets plain words pass", () => {
  expect(
    kinds(
      "The office sends a new date by mail. Keep your address up to date, see www.uscis.gov/ar-11.",
    ),
  ).toEqual([]);
});

describe("danger in the question", () => {
  const inDanger = { category: "violence_threat" as const };
  it("is spoken to by a number to call", () => {
    expect(kinds("Call 911 now, or me at (212) 555-0100.", inDanger)).toEqual([]);
  });
  it("is passed over by an answer without one", () => {
    expect(kinds("File Form I-589 within one year.", inDanger)).toEqual(["crisis"]);
    expect(kinds("See https://www.uscis.gov/i-589 for 2026.", inDanger)).toEqual(["crisis"]);
  });
});

it("finds what looks like a person's data, but not a hotline", () => {
  expect(checkReply("Your A-number is A123456789, write to ana@example.org", against)[0]).toEqual({
    kind: "personal",
    found: ["a-number", "email"],
  });
  expect(kinds("Call the hotline: 212-555-0100.")).toEqual([]);
});

describe("a link", () => {
  it.each([
    "http//uscis.gov/forms",
    "https:/uscis.gov",
    "https//uscis.gov",
    "htps://uscis.gov",
    "https://uscis",
    "https:// uscis.gov",
  ])("is told where it cannot be opened: %s", (link) => {
    expect(kinds(`Look at ${link} for this.`)).toContain("link-broken");
  });
  it.each(["https://my-notary.com/apply", "bit.ly.com/x", "www.example.org"])(
    "is told where the archive does not name the site: %s",
    (link) => {
      expect(checkReply(`Look at ${link}, please.`, against)).toEqual([
        { kind: "link-unknown", link },
      ]);
    },
  );
  it("is fine where it leads to a site the archive names, at the end of a sentence", () => {
    expect(kinds("See (https://www.uscis.gov/forms). Or uscis.gov.")).toEqual([]);
  });
});

it("says when it is long", () => {
  expect(kinds("word ".repeat(comfortable / 5))).toEqual([]);
  expect(kinds("word ".repeat(comfortable / 5 + 1))).toEqual(["long"]);
});

describe("a promise of how a case ends", () => {
  it.each([
    "I guarantee that the judge will grant it.",
    "Don't worry, your case will be approved.",
    "You will definitely win.",
    "You will never be deported.",
    "It is 100% sure.",
    "Le garantizo que ganará.",
    "No se preocupe, su caso será aprobado.",
    "Garanto que vai dar certo.",
    "Je vous garantis une réponse favorable.",
    "Гарантирую, что вам одобрят.",
    "我保证会通过。",
    "Size garanti veriyorum.",
  ])("is shown to the attorney: %s", (text) => {
    expect(kinds(text)).toContain("promise");
  });
  it.each([
    "Nobody can guarantee an outcome.",
    "I cannot promise how the judge will decide.",
    "There is no guarantee that it is approved.",
    "If your application is approved, you can apply for a green card.",
    "Beware of anyone who promises you will win.",
    "You may be able to work while you wait.",
    "Nadie puede garantizar el resultado.",
    "Personne ne peut garantir une réponse.",
  ])("is not seen where none is made: %s", (text) => {
    expect(kinds(text)).not.toContain("promise");
  });
});
