import { expect, test } from "vitest";
import { aPersonWithTicket } from "../support/memory-store.ts";
import { openTestConsole, type TestConsole } from "./visitor.ts";

const stateOf = async ({ store }: TestConsole): Promise<string | undefined> =>
  (await store.db.selectFrom("ticket").select("state").executeTakeFirst())?.state;

test("a form without the word of its session does nothing", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  const stranger = (await desk.staff(2)).visitor;
  const own = await visitor.csrf();
  for (const fields of [
    {},
    { csrf: "" },
    { csrf: await stranger.csrf() },
    { csrf: `${own}x` },
    { csrf: own.slice(1) },
  ]) {
    const refused = await visitor.post("/tickets/1/claim", fields as Record<string, string>);
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("nothing was done");
    expect(await stateOf(desk)).toBe("open");
  }
  expect((await visitor.post("/tickets/1/claim", { csrf: own })).status).toBe(303);
  expect(await stateOf(desk)).toBe("claimed");
});

test.each([
  ["another site", { origin: "https://evil.example" }],
  ["another port of this machine", { origin: "http://localhost:1" }],
  ["a page without an origin", { origin: "null" }],
  ["no origin", { origin: "" }],
  ["a page of another site", { "sec-fetch-site": "cross-site" }],
  ["a page of the same site elsewhere", { "sec-fetch-site": "same-site" }],
])("a form from %s is refused, with the right word, too", async (_name, headers) => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const refused = await visitor.post("/tickets/1/claim", { csrf }, headers);
  expect(refused.status).toBe(403);
  expect(await stateOf(desk)).toBe("open");
});

test("signing in from another site's page is refused, too", async () => {
  const desk = await openTestConsole();
  const headers = { origin: "https://evil.example" };
  expect((await desk.visitor().post("/enter", { pass: "x" }, headers)).status).toBe(403);
  expect((await desk.visitor().post("/app", { data: "x" }, headers)).status).toBe(403);
});

test("reading changes nothing", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  for (const path of ["/tickets/1/claim", "/tickets/1/close", "/sign-out", "/staff/x/remove"]) {
    expect((await visitor.get(path)).status, path).toBe(404);
  }
  expect(await stateOf(desk)).toBe("open");
});

test("a form that is too large is not read", async () => {
  const desk = await openTestConsole();
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const response = await visitor.post("/test", { csrf, text: "x".repeat(200_000) });
  expect(response.status).toBe(413);
});

test("so many things in a minute are enough", async () => {
  const desk = await openTestConsole();
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  for (let acts = 0; acts < 60; acts += 1) {
    expect((await visitor.post("/sessions/none/end", { csrf })).status).toBe(200);
  }
  expect((await visitor.post("/sessions/none/end", { csrf })).status).toBe(429);
  expect((await visitor.get("/queue")).status).toBe(200);
  desk.store.pass(60_000);
  expect((await visitor.post("/sessions/none/end", { csrf })).status).toBe(200);
});

test("a foreign name pointed at this machine is not served", async () => {
  const desk = await openTestConsole({ address: "https://desk.example.org" });
  const status = async (url: string) => (await desk.request(url)).status;
  expect(await status("http://rebound.example/console/queue")).toBe(421);
  expect(await status("http://rebound.example/console/enter/x")).toBe(421);
  expect(await status("http://desk.example.org/console/queue")).toBe(401);
  expect(await status("http://127.0.0.1:8080/console/queue")).toBe(401);
});
