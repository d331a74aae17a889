import fc from "fast-check";
import { expect, test } from "vitest";
import { fromLog, toLog } from "../../src/queue/event.ts";
import { replay } from "../../src/queue/replay.ts";
import { newTicket } from "../../src/queue/ticket.ts";
import { transition } from "../../src/queue/transition.ts";
import { anyAction } from "../support/any-action.ts";

const start = Date.parse("2026-11-22T12:00:00Z");
const opened = { kind: "opened", actor: "bot", detail: null, at: new Date(start) };

test("what was done, and when, leads to where the ticket stands", () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
      let position = newTicket(opened.at);
      const log = [opened];
      for (const [step, action] of actions.entries()) {
        const at = new Date(start + (step + 1) * 60_000);
        const result = transition(position, action, at);
        if (!result.ok) continue;
        position = result.to;
        log.push({ ...toLog(action), detail: toLog(action).detail as null, at });
      }
      expect(replay(log)).toEqual(position);
    }),
    { numRuns: 300 },
  );
});

test("every action is read from the log as it was written", () => {
  fc.assert(
    fc.property(anyAction, (action) => {
      expect(fromLog(toLog(action))).toEqual(action);
    }),
    { numRuns: 300 },
  );
});

test("lines that only tell what happened change nothing", () => {
  const told = (kind: string) => ({ ...opened, kind });
  expect(replay([opened, told("delivered"), told("reply"), told("undelivered")])).toEqual(
    newTicket(opened.at),
  );
});

test("a log that cannot have happened is refused", () => {
  expect(() => replay([])).toThrow("begins with its opening");
  const answer = { kind: "answer", actor: "ana", detail: null, at: opened.at };
  expect(() => replay([opened, answer])).toThrow("answer was not possible (not-yours)");
});
