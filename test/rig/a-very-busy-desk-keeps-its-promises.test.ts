import { test } from "vitest";
import { expectPromisesKept } from "../support/desk-promises.ts";

test("two attorneys and fifty askers, 10,000 random steps", { timeout: 600_000 }, async () => {
  await expectPromisesKept({ seed: 7, steps: 10_000 });
});
