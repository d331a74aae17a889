import { expect, test } from "vitest";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { openRig, token } from "./support.ts";

const say = { method: "POST", body: JSON.stringify({ act: "say", text: "hello" }) };

test.each([
  ["another origin", { origin: "https://example.org" }],
  ["another port of this machine", { origin: "http://127.0.0.1:1" }],
  ["no origin at all", { origin: "null" }],
  ["a page of another site", { "sec-fetch-site": "cross-site" }],
  ["a page of the same site on another port", { "sec-fetch-site": "same-site" }],
])("%s is refused", async (_name, headers) => {
  const { simulator, url } = await openRig();
  const posted = await fetch(`${url}/sim/chats/1001`, { ...say, headers });
  const read = await fetch(`${url}/sim/chats`, { headers });
  expect([posted.status, read.status]).toEqual([403, 403]);
  expect(simulator.messages(1001)).toEqual([]);
});

test("its own page is served", async () => {
  const { url } = await openRig();
  const headers = { origin: url, "sec-fetch-site": "same-origin" };
  expect((await fetch(`${url}/sim/chats/1001`, { ...say, headers })).status).toBe(200);
});

test("a foreign name pointed at this machine is refused", async () => {
  const { app } = createSimulator({ token });
  expect((await app.request("http://rebound.example.org/sim/chats")).status).toBe(403);
});

test("only the folder's own files are served", async () => {
  const { app } = createSimulator({ token });
  const status = async (name: string) =>
    (await app.request(`http://localhost/sim/assets/${name}`)).status;
  expect(await status("app.js")).toBe(200);
  expect(await status("..%2Froutes.ts")).toBe(404);
  expect(await status("nothing.js")).toBe(404);
});

test("the page allows no script but its own files", async () => {
  const { app } = createSimulator({ token });
  const page = await app.request("http://localhost/");
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe");
  const html = await page.text();
  expect(html.match(/<script[^>]*>(?!<\/script>)/gu)).toBeNull();
  expect(html).not.toMatch(/\s(?:style|on\w+)="/u);
});

test("a persona's name never becomes markup", async () => {
  const name = "<img src=x onerror=alert(1)>";
  const { app } = createSimulator({
    token,
    personas: [{ id: 5, name, role: "asker", language: "en" }],
  });
  const html = await (await app.request("http://localhost/")).text();
  expect(html).not.toContain("<img");
});
