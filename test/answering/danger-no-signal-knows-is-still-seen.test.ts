import { join } from "node:path";
import { expect, it } from "vitest";
import { decide } from "../../src/answering/decide.ts";
import { loadKnowledge } from "../../src/importing/load-knowledge.ts";
import { shippedModels } from "../../src/triage/likeness/shipped.ts";
import { compile } from "../../src/triage/signals.ts";
import { vocabulary } from "../support/test-knowledge.ts";

const shipped = loadKnowledge(join(import.meta.dirname, "..", ".."));
/** The shipped knowledge with every signal taken away. */
const deaf = {
  ...shipped,
  signals: compile([{ kind: "shared", ...vocabulary }], shippedModels.danger()),
};

it("takes a message that is like those of people in danger for an emergency", () => {
  const message = shipped.emergencies.violence_threat.en?.[0] ?? "";
  expect(decide({ text: message }, deaf)).toMatchObject({
    kind: "emergency",
    category: "violence_threat",
    triage: { category: "violence_threat", evidence: [{ signal: "like-known-emergencies" }] },
  });
});

it("takes a calm question for what it is", () => {
  expect(decide({ text: "where can i find a free asylum lawyer?" }, deaf).kind).not.toBe(
    "emergency",
  );
});
