import { expect, test } from "vitest";
import { listAudit } from "../../src/storage/audit.ts";
import { findStaff, listStaff } from "../../src/storage/staff.ts";
import { aPersonWithTicket } from "../support/memory-store.ts";
import { openTestConsole } from "./visitor.ts";

test("who is taken off the list is out at the next request, and their tickets go back", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const boss = await desk.staff(1);
  const gone = await desk.staff(2);
  const csrf = await gone.visitor.csrf();
  await gone.visitor.post("/tickets/1/claim", { csrf });

  const removed = await boss.visitor.post(`/staff/${gone.staff.id}/remove`, {
    csrf: await boss.visitor.csrf(),
  });
  expect(await removed.text()).toContain("off the list, signed out");
  const refused = await gone.visitor.post("/tickets/1/close", { csrf });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain("You are no longer on the staff list");
  expect((await gone.visitor.get("/queue")).status).toBe(401);
  const ticket = await desk.store.db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();
  expect([ticket.state, ticket.claimed_by]).toEqual(["open", null]);
  const acts = await listAudit(desk.store, { limit: 10 });
  expect(acts[0]).toMatchObject({
    act: "staff-removed",
    staffId: boss.staff.id,
    subject: "staff:2",
  });
});

test("who comes back on the list signs in anew", async () => {
  const desk = await openTestConsole();
  const boss = await desk.staff(1);
  const { staff, visitor } = await desk.staff(2);
  const csrf = await boss.visitor.csrf();
  await boss.visitor.post(`/staff/${staff.id}/remove`, { csrf });
  await boss.visitor.post("/staff", { csrf, userId: "2", role: "attorney" });
  expect((await visitor.get("/queue")).status).toBe(401);
});

test("a role that changes counts at once", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { staff, visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  await desk.store.db
    .updateTable("staff")
    .set({ role: "reviewer" })
    .where("id", "=", staff.id)
    .execute();
  const refused = await visitor.post("/tickets/1/claim", { csrf });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("Your role does not allow this");
});

test.each([
  ["attorney", { claim: 303, hold: 200, staff: 200 }],
  ["reviewer", { claim: 409, hold: 200, staff: 409 }],
  ["admin", { claim: 409, hold: 200, staff: 200 }],
] as const)("what a role may do: %s", async (role, expected) => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1, role);
  const csrf = await visitor.csrf();
  expect((await visitor.get("/tickets/1")).status).toBe(200);
  expect({
    claim: (await visitor.post("/tickets/1/claim", { csrf })).status,
    hold: (await visitor.post("/archive/t99-invented/hold", { csrf })).status,
    staff: (await visitor.post("/staff", { csrf, userId: "77", role: "reviewer" })).status,
  }).toEqual(expected);
});

test("somebody is added by their number, once, and can come back in another role", async () => {
  const desk = await openTestConsole();
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const add = async (userId: string, role = "reviewer") =>
    (await visitor.post("/staff", { csrf, userId, role })).text();
  for (const wrong of ["", "ann", "-5", "0", "12 34", "99999999999999999"]) {
    expect(await add(wrong)).toContain("A Telegram id is a number");
  }
  expect(await add("5", "king")).toContain("A Telegram id is a number");
  expect(await add(" 77 ")).toContain("They are on the list now");
  expect(await add("77")).toContain("on the list already");
  const added = await findStaff(desk.store, 77);
  await visitor.post(`/staff/${added?.id}/remove`, { csrf });
  expect((await listStaff(desk.store)).map((staff) => staff.userId)).toEqual([1]);
  expect(await add("77", "admin")).toContain("They are on the list now");
  const back = (await listStaff(desk.store)).find((staff) => staff.userId === 77);
  expect([back?.id, back?.role]).toEqual([added?.id, "admin"]);
});

test("nobody removes themselves, so that somebody stays who may change the list", async () => {
  const desk = await openTestConsole();
  const { staff, visitor } = await desk.staff(1);
  const refused = await visitor.post(`/staff/${staff.id}/remove`, { csrf: await visitor.csrf() });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("You cannot remove yourself");
  expect((await visitor.get("/queue")).status).toBe(200);
});
