import fc from "fast-check";
import { expect, test } from "vitest";
import { createVault, VaultError } from "../../src/storage/vault.ts";

const vault = createVault(Buffer.alloc(32, 1));

test("sealed text opens with the key that was handed out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { sealed, key } = vault.seal(text, "row");
      expect(vault.unseal(sealed, key, "row")).toBe(text);
    }),
  );
});

test("the key of another seal does not open it", () => {
  const { sealed } = vault.seal("words", "row");
  const { key } = vault.seal("words", "row");
  expect(() => vault.unseal(sealed, key, "row")).toThrow(VaultError);
});

test("the data key alone does not open it", () => {
  const { sealed } = vault.seal("words", "row");
  expect(() => vault.unseal(sealed, "", "row")).toThrow(VaultError);
  expect(() => vault.unseal(sealed, "-", "row")).toThrow(VaultError);
});

test("the right key under another data key does not open it", () => {
  const { sealed, key } = vault.seal("words", "row");
  expect(() => createVault(Buffer.alloc(32, 2)).unseal(sealed, key, "row")).toThrow(VaultError);
});

test("sealed text moved to another row does not open", () => {
  const { sealed, key } = vault.seal("words", "row");
  expect(() => vault.unseal(sealed, key, "other")).toThrow(VaultError);
});

test("a key fits a button", () => {
  expect(vault.seal("words", "row").key).toMatch(/^[\w-]{22}$/);
});
