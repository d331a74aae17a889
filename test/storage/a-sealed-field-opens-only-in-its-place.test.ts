import fc from "fast-check";
import { expect, test } from "vitest";
import { createVault, VaultError } from "../../src/storage/vault.ts";

const vault = createVault(Buffer.alloc(32, 1));
const place = { table: "ticket", column: "question", row: "abc" };
const anyText = fc.string({ unit: "binary", maxLength: 300 });

test("what is encrypted comes back as it was, whatever the script", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(vault.decrypt(vault.encrypt(text, place), place)).toBe(text);
    }),
  );
});

test("the same text never looks the same twice", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(vault.encrypt(text, place)).not.toBe(vault.encrypt(text, place));
    }),
  );
});

test("another data key opens nothing and says why", () => {
  const other = createVault(Buffer.alloc(32, 2));
  expect(() => other.decrypt(vault.encrypt("words", place), place)).toThrow(
    new VaultError("vault: written under another data key"),
  );
});

test("a field written under a forged key id is refused", () => {
  const other = createVault(Buffer.alloc(32, 2));
  const prefix = (field: string) => field.split(".").slice(0, 2).join(".");
  const forged = vault
    .encrypt("words", place)
    .replace(prefix(vault.encrypt("", place)), prefix(other.encrypt("", place)));
  expect(() => other.decrypt(forged, place)).toThrow(VaultError);
});

for (const part of ["table", "column", "row"] as const) {
  test(`a field moved to another ${part} is refused`, () => {
    const field = vault.encrypt("words", place);
    expect(() => vault.decrypt(field, { ...place, [part]: "other" })).toThrow(VaultError);
  });
}

test("a field with any changed byte is refused", () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 255 }), (words, at, flip) => {
      const [version, key, packed] = vault.encrypt(words, place).split(".");
      const bytes = Buffer.from(packed ?? "", "base64url");
      const index = at % bytes.length;
      bytes.writeUInt8((bytes[index] ?? 0) ^ flip, index);
      const changed = [version, key, bytes.toString("base64url")].join(".");
      expect(() => vault.decrypt(changed, place)).toThrow(VaultError);
    }),
  );
});

test("a field cut short is refused", () => {
  const field = vault.encrypt("words", place);
  for (let length = 0; length < field.length - 1; length += 1) {
    expect(() => vault.decrypt(field.slice(0, length), place)).toThrow(VaultError);
  }
});

test("an error about a field names its table and column, not its words or its row", () => {
  const field = vault.encrypt("private words", place);
  expect(() => vault.decrypt(field, { ...place, row: "other" })).toThrow(
    new VaultError("vault: cannot open ticket.question"),
  );
});
