import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Action,
  cardMenus,
  encodeAction,
  entryActs,
  noKey,
  parseAction,
  proposalActs,
} from "../../src/conversation/actions.ts";
import { snoozeChoices } from "../../src/queue/snooze.ts";
import { newId } from "../../src/storage/store.ts";
import { createVault } from "../../src/storage/vault.ts";
import { languages } from "../../src/text/languages.ts";
import { loadShippedFacts } from "../support/test-knowledge.ts";

const corpus = loadShippedFacts();
const vault = createVault(Buffer.alloc(32, 1));

const id = fc.constant(null).map(newId);
const key = fc.oneof(
  fc.constant(noKey),
  fc.constant(null).map(() => vault.seal("words", "row").key),
);
const count = fc.integer({ min: 0, max: 99 });
const of = <K extends Action["kind"]>(...kinds: readonly K[]) => fc.constantFrom(...kinds);

const action = fc.oneof(
  fc.record({ kind: of("yes"), request: id }),
  fc.record({ kind: of("no"), request: id, step: count, key }),
  fc.record({ kind: of("others", "attorney"), request: id, key }),
  fc.record({ kind: of("pick"), request: id, at: count, key }),
  fc.record({ kind: of("language"), language: fc.constantFrom(...languages) }),
  fc.record({ kind: of("topic"), topic: fc.constantFrom(...corpus.topics.keys()) }),
  fc.record({ kind: of("browse"), entry: fc.constantFrom(...corpus.entries.keys()) }),
  fc.record({ kind: of("erase"), sure: fc.boolean() }),
  fc.record({
    kind: of(
      "withdraw",
      "add",
      "program",
      "take",
      "release",
      "note",
      "close",
      "card",
      "wake",
      "conflict",
      "block",
      "shadow",
      "unblock",
      "publish",
      "correct",
      "same-all",
    ),
    ticket: id,
  }),
  fc.record({ kind: of("menu"), ticket: id, menu: fc.constantFrom(...cardMenus) }),
  fc.record({ kind: of("suggest"), ticket: id, at: count }),
  fc.record({ kind: of("snooze"), ticket: id, until: fc.constantFrom(...snoozeChoices) }),
  fc.record({ kind: of("assign"), ticket: id, to: id }),
  fc.record({ kind: of("away"), days: count }),
  fc.record({ kind: of("next", "queue", "quiet", "give-back-all", "digest") }),
  fc.record({ kind: of("send", "discard", "approve", "send-back"), draft: id }),
  fc.record({ kind: of("version"), draft: id, language: fc.constantFrom(...languages) }),
  fc.record({ kind: of("same", "different"), ticket: id, other: id }),
  fc.record({ kind: of("corrections"), on: fc.boolean() }),
  fc.record({
    kind: of("propose"),
    proposal: id,
    act: fc.constantFrom(...proposalActs),
    value: fc.constantFrom("", "3", ...corpus.topics.keys()),
  }),
  fc.record({
    kind: of("entry"),
    entry: fc.constantFrom("r-k3mx7pabcdef", ...corpus.entries.keys()),
    act: fc.constantFrom(...entryActs),
    version: fc.integer({ min: 1, max: 9999 }),
  }),
) as fc.Arbitrary<Action>;

test("what a button was made for is what its tap asks for", () => {
  fc.assert(
    fc.property(action, (one) => {
      expect(parseAction(encodeAction(one))).toEqual(one);
    }),
    { numRuns: 200 },
  );
});

test("every button of the shipped archive fits Telegram's 64 bytes", () => {
  const named: readonly Action[] = [
    ...[...corpus.topics.keys()].map((topic) => ({ kind: "topic", topic }) as const),
    ...[...corpus.entries.keys()].map((entry) => ({ kind: "browse", entry }) as const),
  ];
  for (const one of named) {
    const data = encodeAction(one);
    expect(Buffer.byteLength(data), data).toBeLessThanOrEqual(64);
    expect(parseAction(data)).toEqual(one);
  }
});

test("every button with ids and keys fits Telegram's 64 bytes", () => {
  fc.assert(
    fc.property(action, (one) => {
      expect(Buffer.byteLength(encodeAction(one))).toBeLessThanOrEqual(64);
    }),
    { numRuns: 200 },
  );
});

test("data we did not write in this form is no action", () => {
  const written = fc
    .tuple(fc.constantFrom("v1", "v2", ""), fc.string(), fc.array(fc.string(), { maxLength: 4 }))
    .map(([version, verb, parts]) => [version, verb, ...parts].join(":"));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), written), (data) => {
      const found = parseAction(data);
      if (found) expect(encodeAction(found)).toBe(data);
    }),
    { numRuns: 300 },
  );
});

test("a changed button is no action, or one that is written just so", () => {
  fc.assert(
    fc.property(action, fc.nat(), fc.string({ maxLength: 2 }), (one, at, put) => {
      const data = encodeAction(one);
      const place = at % (data.length + 1);
      const changed = data.slice(0, place) + put + data.slice(place + 1);
      const found = parseAction(changed);
      if (found) expect(Object.values(found).join()).not.toMatch(/[^\w,-]/);
    }),
    { numRuns: 300 },
  );
});

for (const data of [
  "",
  "v1",
  "v1:",
  "v1:y",
  "v1:y:",
  "v1:y:short",
  "v1:y:abcdefghijkm:more",
  "v1:constructor:abcdefghijkm",
  "v1:toString",
  "v1:__proto__:abcdefghijkm",
  "v2:y:abcdefghijkm",
  "v1:n:abcdefghijkm:-1:-",
  "v1:n:abcdefghijkm:1e1:-",
  "v1:n:abcdefghijkm:100:-",
  "v1:p:abcdefghijkm:1:short",
  "v1:l:xx",
  "v1:e:maybe",
  "v1:t:../../etc",
  "v1:b:A-Capital",
  "v1:st:abcdefghijkm\n",
]) {
  test(`${JSON.stringify(data)} is no action`, () => {
    expect(parseAction(data)).toBeUndefined();
  });
}
