import { expect, test } from "vitest";
import { createComparer, suggestAt, type Waiting } from "../../src/queue/clusters.ts";

const usual = [
  "how do i plant a tree",
  "when is the garden open",
  "who waters the roses in summer",
  "what does a new spade cost",
  "can my neighbour see the pond",
  "where are the seeds kept over winter",
].map((text) => ({ text, language: "en" as const }));

const waits = (
  id: string,
  question: string,
  profile: Waiting["profile"] = [],
  language: Waiting["language"] = "en",
): Waiting => ({ id, question, language, profile });

const pond = waits("pond", "may ducks swim in the pond behind the cottage at night");
const bees = waits("bees", "which flowers do bees like best in spring");

test("a question asked again is found, another one is not, and none finds itself", () => {
  const comparer = createComparer(usual, []);
  const again = waits("again", "May ducks swim in the pond behind the cottage at night?");
  const near = [{ id: "topic:ponds", confidence: 0.9 }];
  const found = comparer.findAlike({ ...again, profile: near }, [{ ...pond, profile: near }, bees]);
  expect(found.map(({ id }) => id)).toEqual(["pond"]);
  expect(found[0]?.likeness).toBeGreaterThan(0.85);
});

test("two languages meet in what both come near to in the archive", () => {
  const comparer = createComparer(usual, []);
  const near = [{ id: "topic:ponds", confidence: 0.97 }];
  const spanish = waits("es", "¿pueden nadar los patos en el estanque?", near, "es");
  const found = comparer.findAlike(spanish, [{ ...pond, profile: near }, bees]);
  expect(found.map(({ id }) => id)).toEqual(["pond"]);
  const elsewhere = [{ id: "topic:seeds", confidence: 0.97 }];
  expect(
    comparer.findAlike({ ...spanish, profile: elsewhere }, [{ ...pond, profile: near }]),
  ).toEqual([]);
});

test("what waits no more is not found", () => {
  const comparer = createComparer(usual, []);
  const again = waits("again", pond.question);
  comparer.findAlike(again, [pond, bees]);
  expect(comparer.findAlike(again, [bees])).toEqual([]);
  expect(comparer.findAlike(again, [])).toEqual([]);
});

test("usual questions only tell which words are common", () => {
  const comparer = createComparer(usual, []);
  const first = usual[0]?.text ?? "";
  expect(comparer.findAlike(waits("one", first), [bees])).toEqual([]);
});

test("likeness is a share, from the threshold up, the likeliest first", () => {
  const comparer = createComparer(usual, []);
  const near = [{ id: "topic:ponds", confidence: 0.8 }];
  const others = [
    { ...pond, profile: near },
    waits("half", "may ducks swim here", near),
    waits("none", "the spade is broken", near),
  ];
  const found = comparer.findAlike({ ...pond, id: "asked", profile: near }, others);
  const likenesses = found.map(({ likeness }) => likeness);
  expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
  for (const likeness of likenesses) {
    expect(likeness).toBeGreaterThanOrEqual(suggestAt);
    expect(likeness).toBeLessThanOrEqual(1);
  }
});
