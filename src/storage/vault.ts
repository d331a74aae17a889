import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { Fault } from "../log.ts";

/** Where an encrypted field lives; bound to the ciphertext, so that it cannot be moved to another row or column. */
export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** A stored field could not be decrypted: another key, or a row that was tampered with. */
export class VaultError extends Fault {
  override readonly name = "VaultError";
}

/** Field encryption, keyed references and sealed texts, all from one 32-byte data key. */
export interface Vault {
  /** AES-256-GCM; `v1.<key id>.<base64url of iv, tag, ciphertext>`. */
  encrypt(text: string, place: FieldPlace): string;
  /** @throws VaultError */
  decrypt(field: string, place: FieldPlace): string;
  /** A keyed hash that stands for an id in the database, in logs and in exports. 22 characters. */
  ref(kind: string, id: string | number): string;
  /** Encrypts under a fresh key that is returned and kept nowhere here: who holds the key can open it, we alone cannot. */
  seal(text: string, row: string): { readonly sealed: string; readonly key: string };
  /** @throws VaultError */
  unseal(sealed: string, key: string, row: string): string;
}

const algorithm = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

const gcmEncrypt = (key: Buffer, text: string, context: string): string => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
};

const gcmDecrypt = (key: Buffer, packed: string, context: string): string => {
  const bytes = Buffer.from(packed, "base64url");
  const where = context.split(":").slice(0, 2).join(".");
  // Decoding skips what is no base64url and the last letter's spare bits: only one spelling is ours.
  if (bytes.toString("base64url") !== packed) throw new VaultError(`vault: cannot open ${where}`);
  const iv = bytes.subarray(0, ivBytes);
  const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
  try {
    const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
    const body = bytes.subarray(ivBytes + tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
  } catch {
    throw new VaultError(`vault: cannot open ${where}`);
  }
};

/** Derives separate keys for each purpose (HKDF-SHA256, RFC 5869), so that none can stand in for another. */
export function createVault(dataKey: Buffer): Vault {
  const derive = (purpose: string, salt = ""): Buffer =>
    Buffer.from(hkdfSync("sha256", dataKey, salt, `asylum-answers ${purpose}`, 32));
  const fieldKey = derive("field");
  const refKey = derive("ref");
  const keyId = derive("key id").toString("hex").slice(0, 8);
  const prefix = `v1.${keyId}.`;
  const context = (p: FieldPlace): string => `${p.table}:${p.column}:${p.row}`;

  return {
    encrypt: (text, place) => prefix + gcmEncrypt(fieldKey, text, context(place)),
    decrypt: (field, place) => {
      if (!field.startsWith(prefix)) throw new VaultError("vault: written under another data key");
      return gcmDecrypt(fieldKey, field.slice(prefix.length), context(place));
    },
    ref: (kind, id) =>
      createHmac("sha256", refKey).update(`${kind}:${id}`).digest("base64url").slice(0, 22),
    seal: (text, row) => {
      const key = randomBytes(16).toString("base64url");
      return { sealed: gcmEncrypt(derive("seal", key), text, `seal:${row}`), key };
    },
    unseal: (sealed, key, row) => gcmDecrypt(derive("seal", key), sealed, `seal:${row}`),
  };
}
