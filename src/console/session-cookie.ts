import { timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { consolePath } from "../conversation/console-link.ts";
import type { Vault } from "../storage/vault.ts";

const name = "console_session";

/** Compares two texts of ours without telling by its time how much was right. */
export function isSameText(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const sign = (vault: Vault, token: string): string => vault.ref("console cookie", token);

/** The word that must come back with every form of a session. Other sites cannot read it. */
export const csrfOf = (vault: Vault, token: string): string => vault.ref("console csrf", token);

/** The session token of the cookie, if we signed it. */
export function readSessionCookie(c: Context, vault: Vault): string | undefined {
  const [token = "", signature = ""] = (getCookie(c, name) ?? "").split(".");
  return token !== "" && isSameText(signature, sign(vault, token)) ? token : undefined;
}

/** Gives a browser the token of its session: no script reads it, no other site sends it. */
export function setSessionCookie(
  c: Context,
  vault: Vault,
  { token, expiresAt, https }: { token: string; expiresAt: Date; https: boolean },
): void {
  setCookie(c, name, `${token}.${sign(vault, token)}`, {
    path: consolePath,
    httpOnly: true,
    sameSite: "Strict",
    secure: https,
    expires: expiresAt,
  });
}

export const dropSessionCookie = (c: Context): void => {
  deleteCookie(c, name, { path: consolePath });
};
