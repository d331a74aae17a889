import { test } from "vitest";
import { expectPromisesKept } from "../support/desk-promises.ts";

test("two attorneys and fifty askers, 400 random steps", async () => {
  await expectPromisesKept({ seed: 20261122, steps: 400 });
});
