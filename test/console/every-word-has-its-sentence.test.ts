import { expect, test } from "vitest";
import { servePolicies } from "../../src/archive/entry.ts";
import { places } from "../../src/console/layout.ts";
import { toldEvents } from "../../src/console/ticket-view.ts";
import { refusals } from "../../src/conversation/desk.ts";
import { acts } from "../../src/storage/audit.ts";
import { queueTabs } from "../../src/storage/queue-lists.ts";
import { staffRoles } from "../../src/storage/staff-list.ts";
import { shippedSentences } from "../support/test-knowledge.ts";

const say = shippedSentences.in("en");
const charts = ["questions", "tickets", "outcomes", "languages", "topics", "reasons", "wrong"];
const outcomes = ["answer", "suggest", "handoff", "emergency", "smalltalk", "scope", "rephrase"];

test.each([
  ["acts", acts.map((act) => `console-act-${act}`)],
  ["lists", queueTabs.flatMap((tab) => [`console-tab-${tab}`, `console-empty-${tab}`])],
  ["roles", staffRoles.flatMap((role) => [`console-role-${role}`, `console-role-${role}-what`])],
  ["places", places.map((place) => `console-place-${place}`)],
  ["what an entry may do", servePolicies.map((serve) => `console-serve-${serve}`)],
  ["charts", charts.map((chart) => `console-chart-${chart}`)],
  ["outcomes", outcomes.map((outcome) => `console-decision-${outcome}`)],
  ["lines of the log", toldEvents.map((kind) => `console-event-${kind}`)],
  ["states", ["claimed", "answered", "closed", "withdrawn"].map((s) => `console-state-${s}`)],
])("every one of the %s has its sentence", (_what, ids) => {
  expect(ids.length).toBeGreaterThan(2);
  for (const id of ids) expect(say(id, { number: "1", n: 1 }).length, id).toBeGreaterThan(1);
});

test("every refusal is said in words", () => {
  for (const id of Object.values(refusals)) expect(say(id, { number: 1 })).toMatch(/\.$/);
});
