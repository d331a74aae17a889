import { describe, expect, it } from "vitest";
import { explainMatch } from "../../src/matching/explain-match.ts";
import { createMatcher } from "../../src/matching/matcher.ts";
import { generalModel } from "../../src/matching/model.ts";
import { townLibrary } from "./town-library.ts";

const matcher = createMatcher(townLibrary, { model: generalModel });
const explain = (text: string): string =>
  explainMatch(matcher.match(text, { explain: true }), matcher.bands);

describe("an explanation", () => {
  it("names the words nobody uses, those the first lacks, and the repairs", () => {
    const said = explain("my libary card was stolen by a parrot in july");
    expect(said).toMatch(/^unknown {4}.*parrot/m);
    expect(said).toMatch(/^missing {4}.*parrot/m);
    expect(said).toContain("libary → library");
    expect(said).toMatch(/^1\. .* % lost-card$/m);
  });

  it("says why it is silent, offers or answers", () => {
    expect(explain("🌵")).toContain("silent: nothing in the archive is like it");
    expect(explain("who won the match yesterday")).toMatch(/silent: .* is below/);
    const repeated = townLibrary[0]?.questions[0]?.text ?? "";
    expect(explain(repeated)).toMatch(/it repeats a question word for word: answer: 99/);
  });
});
