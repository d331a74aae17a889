import { expect, test } from "vitest";
import { listAudit } from "../../src/storage/audit.ts";
import { issuePass } from "../../src/storage/passes.ts";
import { listSessions } from "../../src/storage/sessions.ts";
import { addStaff, findStaff, retireStaff } from "../../src/storage/staff.ts";
import { dumpTables } from "../support/memory-store.ts";
import { openTestConsole, type TestConsole } from "./visitor.ts";

const minute = 60_000;
const hour = 60 * minute;

async function passFor(desk: TestConsole, userId: number, minutes = 10): Promise<string> {
  await addStaff(desk.store, userId, "attorney");
  const staff = await findStaff(desk.store, userId);
  const until = new Date(desk.store.clock().getTime() + minutes * minute);
  return issuePass(desk.store, staff?.id ?? "", until);
}

test("looking at a link uses nothing up; the button lets in, once", async () => {
  const desk = await openTestConsole();
  const pass = await passFor(desk, 1);
  const visitor = desk.visitor();
  for (let looks = 0; looks < 3; looks += 1) {
    const seen = await visitor.get(`/enter/${pass}`);
    expect(seen.status).toBe(200);
    expect(await seen.text()).toContain(`value="${pass}"`);
  }
  const entered = await visitor.post("/enter", { pass });
  expect(entered.status).toBe(303);
  expect((await visitor.get("/queue")).status).toBe(200);

  const late = desk.visitor();
  expect((await late.get(`/enter/${pass}`)).status).toBe(410);
  const again = await late.post("/enter", { pass });
  expect(again.status).toBe(410);
  expect(await again.text()).toContain("This link no longer works");
  expect((await late.get("/queue")).status).toBe(401);
});

test("of two that press the button at once one is let in", async () => {
  const desk = await openTestConsole();
  const pass = await passFor(desk, 1);
  const tries = await Promise.all(
    [desk.visitor(), desk.visitor()].map((visitor) => visitor.post("/enter", { pass })),
  );
  expect(tries.map((response) => response.status).sort()).toEqual([303, 410]);
});

test("a link is dead after ten minutes, and when a newer one was asked for", async () => {
  const desk = await openTestConsole();
  const first = await passFor(desk, 1);
  const second = await passFor(desk, 1);
  expect((await desk.visitor().post("/enter", { pass: first })).status).toBe(410);
  desk.store.pass(10 * minute);
  expect((await desk.visitor().post("/enter", { pass: second })).status).toBe(410);
});

test("a made-up link lets nobody in, and trying many is stopped", async () => {
  const desk = await openTestConsole();
  const statuses: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) {
    statuses.push((await desk.visitor().post("/enter", { pass: `made-up-${tries}` })).status);
  }
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(410));
  expect(statuses.slice(10)).toEqual([429, 429]);
  const pass = await passFor(desk, 1);
  expect((await desk.visitor().post("/enter", { pass })).status).toBe(429);
  desk.store.pass(minute);
  expect((await desk.visitor().post("/enter", { pass })).status).toBe(303);
});

test("tries are counted by where they come from, as the server in front of us says last", async () => {
  const desk = await openTestConsole();
  const tryFrom = async (from: string) =>
    (await desk.visitor().post("/enter", { pass: "x" }, { "x-forwarded-for": from })).status;
  for (let tries = 0; tries < 10; tries += 1) await tryFrom(`10.0.0.${tries}, 192.0.2.9`);
  expect(await tryFrom("192.0.2.9")).toBe(429);
  expect(await tryFrom("192.0.2.9, 192.0.2.10")).toBe(410);
});

test("a link of somebody who is off the list by now lets nobody in, and that is noted", async () => {
  const desk = await openTestConsole();
  const pass = await passFor(desk, 1);
  const staff = await findStaff(desk.store, 1);
  await retireStaff(desk.store, staff?.id ?? "");
  const refused = await desk.visitor().post("/enter", { pass });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("no longer on the staff list");
  expect((await listAudit(desk.store, { limit: 1 }))[0]?.act).toBe("sign-in-refused");
});

test("the cookie is read by no script, sent by no other site, and secure where the address is", async () => {
  for (const [address, secure] of [
    ["http://localhost", false],
    ["https://desk.example.org", true],
  ] as const) {
    const desk = await openTestConsole({ address });
    const entered = await desk.visitor().post("/enter", { pass: await passFor(desk, 1) });
    const cookie = entered.headers.get("set-cookie") ?? "";
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Strict");
    expect(cookie).toContain("Path=/console");
    expect(cookie.includes("Secure")).toBe(secure);
  }
});

test("neither a link nor a cookie can be read from the tables", async () => {
  const desk = await openTestConsole();
  const pass = await passFor(desk, 1);
  const { visitor } = await desk.staff(2);
  const secret = visitor.cookie?.split("=")[1]?.split(".")[0] ?? "";
  expect(secret.length).toBeGreaterThan(40);
  const dump = JSON.stringify(await dumpTables(desk.store));
  expect(dump).not.toContain(pass);
  expect(dump).not.toContain(secret);
});

test("a cookie that we did not sign is nobody's", async () => {
  const desk = await openTestConsole();
  const { visitor } = await desk.staff(1);
  const [name, value = ""] = visitor.cookie?.split("=") ?? [];
  const [secret] = value.split(".");
  for (const forged of [secret, `${secret}.`, `${secret}.AAAAAAAAAAAAAAAAAAAAAA`]) {
    const response = await desk.visitor().get("/queue", { cookie: `${name}=${forged}` });
    expect(response.status).toBe(401);
  }
  const real = await desk.visitor().get("/queue", { cookie: `${name}=${value}` });
  expect(real.status).toBe(200);
});

test("a session ends after twelve hours", async () => {
  const desk = await openTestConsole();
  const { visitor } = await desk.staff(1);
  desk.store.pass(12 * hour - 1);
  expect((await visitor.get("/queue")).status).toBe(200);
  desk.store.pass(1);
  expect((await visitor.get("/queue")).status).toBe(401);
});

test("signing out ends the session, not only the cookie", async () => {
  const desk = await openTestConsole();
  const { visitor } = await desk.staff(1);
  const kept = visitor.cookie ?? "";
  await visitor.post("/sign-out", { csrf: await visitor.csrf() });
  expect(visitor.cookie).toBeUndefined();
  expect((await desk.visitor().get("/queue", { cookie: kept })).status).toBe(401);
});

test("a session on another device can be ended, and nobody else's", async () => {
  const desk = await openTestConsole();
  const { staff, visitor: phone } = await desk.staff(1);
  const laptop = (await desk.staff(1)).visitor;
  const stranger = await desk.staff(2);
  const [, older] = await listSessions(desk.store, staff.id);
  const end = async (who: typeof phone) =>
    who.post(`/sessions/${older?.id}/end`, { csrf: await who.csrf() });
  await end(stranger.visitor);
  expect((await phone.get("/queue")).status).toBe(200);
  await end(laptop);
  const open = await listSessions(desk.store, staff.id);
  expect(open).toHaveLength(1);
});
