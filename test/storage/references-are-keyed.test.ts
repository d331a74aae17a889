import fc from "fast-check";
import { expect, test } from "vitest";
import { createVault } from "../../src/storage/vault.ts";

const vault = createVault(Buffer.alloc(32, 1));

test("the same id has the same reference", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (id) => {
      expect(vault.ref("chat", id)).toBe(vault.ref("chat", String(id)));
      expect(vault.ref("chat", id)).toMatch(/^[\w-]{22}$/);
    }),
  );
});

test("a user and a chat with the same id have different references", () => {
  expect(vault.ref("user", 7)).not.toBe(vault.ref("chat", 7));
});

test("without the data key a reference cannot be made", () => {
  expect(createVault(Buffer.alloc(32, 2)).ref("chat", 7)).not.toBe(vault.ref("chat", 7));
});
