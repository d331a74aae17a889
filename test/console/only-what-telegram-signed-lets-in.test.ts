import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { verifyInitData } from "../../src/console/init-data.ts";
import { openTestConsole, token } from "./visitor.ts";

/** Signed by `@tma.js/init-data-node` 2.0.8 with this token, for user 9001 at noon of 22 November 2026 (UTC). */
const signedElsewhere =
  "user=%7B%22id%22%3A9001%2C%22first_name%22%3A%22Ann+O%27Neil%22%2C%22language_code%22%3A%22en%22%7D" +
  "&query_id=AAF_made_up&chat_type=private&auth_date=1795348800&signature=" +
  "&hash=cffed098abda6611cf00f266d635cd18487d72f0b61ab543a402d181c7d202c1";
/** With a third-party signature, which is among what is signed; the same library takes it. */
const withSignature =
  "user=%7B%22id%22%3A9001%2C%22first_name%22%3A%22Ann+O%27Neil%22%2C%22language_code%22%3A%22en%22%7D" +
  "&query_id=AAF_made_up&chat_type=private&auth_date=1795348800&signature=c2lnbmF0dXJl_-" +
  "&hash=575dd1d538e552a0571c48046d3ca6d19953de8970d16e7eab32ffc01f98cc5d";
const noon = new Date("2026-11-22T12:00:00Z");
const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1_000);

/** Signs fields as Telegram does. */
function sign(fields: Readonly<Record<string, string>>, key = token): string {
  const text = Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("\n");
  const secret = createHmac("sha256", "WebAppData").update(key).digest();
  const hash = createHmac("sha256", secret).update(text).digest("hex");
  return new URLSearchParams({ ...fields, hash }).toString();
}

const fields = { user: '{"id":9001}', auth_date: String(noon.getTime() / 1_000) };

test("what another program signed as Telegram does is taken", () => {
  for (const raw of [signedElsewhere, withSignature]) {
    expect(verifyInitData(raw, token, after(1))).toMatchObject({
      ok: true,
      userId: 9001,
      signedAt: noon,
    });
  }
});

test("any change of a letter is refused", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: signedElsewhere.length - 1 }),
      fc.constantFrom(..."aZ09%&="),
      (at, letter) => {
        const changed = signedElsewhere.slice(0, at) + letter + signedElsewhere.slice(at + 1);
        const same =
          new URLSearchParams(changed).toString() ===
          new URLSearchParams(signedElsewhere).toString();
        const verified = verifyInitData(changed, token, after(1));
        expect(verified.ok).toBe(same);
      },
    ),
    { numRuns: 500 },
  );
});

test("another bot's token, more fields, fewer fields and doubled fields are refused", () => {
  const refused = (raw: string, key = token) => verifyInitData(raw, key, after(1)).ok === false;
  expect(refused(signedElsewhere, "999:another-token-of-another-bot")).toBe(true);
  expect(refused(`${signedElsewhere}&start_param=x`)).toBe(true);
  expect(refused(signedElsewhere.replace("&query_id=AAF_made_up", ""))).toBe(true);
  expect(refused(`user=%7B%22id%22%3A1%7D&${signedElsewhere}`)).toBe(true);
  expect(refused(signedElsewhere.replace(/&hash=.*/, ""))).toBe(true);
  expect(refused("")).toBe(true);
});

test("what was signed more than five minutes ago is too old, and the future is not believed", () => {
  expect(verifyInitData(sign(fields), token, after(300)).ok).toBe(true);
  expect(verifyInitData(sign(fields), token, after(301))).toEqual({ ok: false, why: "too-old" });
  expect(verifyInitData(sign(fields), token, after(-61))).toEqual({
    ok: false,
    why: "from-the-future",
  });
});

test("signed data without a user, or without a time, is refused", () => {
  for (const broken of [
    { auth_date: fields.auth_date },
    { user: fields.user },
    { ...fields, user: "not json" },
    { ...fields, user: '{"id":"9001"}' },
    { ...fields, auth_date: "soon" },
  ]) {
    expect(verifyInitData(sign(broken as typeof fields), token, noon).ok).toBe(false);
  }
});

test("a staff member gets in with it, once, however it is written", async () => {
  const desk = await openTestConsole();
  await desk.staff(9001);
  const data = sign(fields);
  const visitor = desk.visitor();
  expect((await visitor.post("/app", { data })).status).toBe(303);
  expect((await visitor.get("/queue")).status).toBe(200);

  const turned = [...new URLSearchParams(data)].reverse();
  for (const again of [data, new URLSearchParams(turned).toString()]) {
    const refused = await desk.visitor().post("/app", { data: again });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("Telegram could not sign you in");
  }
});

test("somebody who is not on the staff list does not get in, signed or not", async () => {
  const desk = await openTestConsole();
  await desk.staff(9001);
  const data = sign({ ...fields, user: '{"id":9002}' });
  expect((await desk.visitor().post("/app", { data })).status).toBe(403);
});

test("only the page for Telegram may stand in a frame, and only in Telegram's", async () => {
  const desk = await openTestConsole();
  const policyOf = async (path: string) =>
    (await desk.visitor().get(path)).headers.get("content-security-policy");
  expect(await policyOf("/app")).toContain("frame-ancestors https://web.telegram.org");
  for (const path of ["/queue", "/enter/x", "/assets/console.css", "/app/", "/nothing"]) {
    expect(await policyOf(path), path).toContain("frame-ancestors 'none'");
  }
});
