import fc from "fast-check";
import { expect, it } from "vitest";
import { correct, fitCalibration, type Tap, uncorrected } from "../../src/matching/calibration.ts";
import { createMatcher } from "../../src/matching/matcher.ts";

const taps = (confidence: number, yes: number, no: number): readonly Tap[] => [
  ...Array.from({ length: yes }, () => ({ confidence, helped: true })),
  ...Array.from({ length: no }, () => ({ confidence, helped: false })),
];

const someTaps = fc.array(
  fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), helped: fc.boolean() }),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

it("leaves the confidences as they are without taps", () => {
  expect(fitCalibration([])).toEqual(uncorrected);
});

it("comes near what people say, the more of them say it", () => {
  const [few, many] = [taps(0.9, 3, 3), taps(0.9, 200, 200)].map((said) =>
    correct(0.9, fitCalibration(said)),
  );
  expect(few).toBeGreaterThan(0.75);
  expect(few).toBeLessThan(0.9);
  expect(many).toBeCloseTo(0.5, 1);
});

it("never makes an answer surer, whoever taps yes", () => {
  expect(correct(0.6, fitCalibration(taps(0.6, 1000, 0)))).toBe(0.6);
  fc.assert(
    fc.property(someTaps, share, (said, confidence) => {
      expect(correct(confidence, fitCalibration(said))).toBeLessThanOrEqual(confidence);
    }),
  );
});

it("keeps the order of confidences", () => {
  fc.assert(
    fc.property(someTaps, share, share, (said, one, other) => {
      const calibration = fitCalibration(said);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(correct(low, calibration)).toBeLessThanOrEqual(correct(high, calibration) + 1e-12);
    }),
  );
});

it("keeps a word-for-word repeat certain", () => {
  const matcher = createMatcher([
    { id: "kiln", questions: [{ text: "How hot must the kiln be for stoneware?" }] },
    { id: "glaze", questions: [{ text: "Which glaze is safe for a soup bowl?" }] },
  ]);
  const near = "what kiln heat for stoneware";
  const before = matcher.match(near).candidates[0]?.confidence ?? 0;
  matcher.calibrate(taps(Math.max(0.5, before), 0, 500));
  expect(matcher.match(near).candidates[0]?.confidence).toBeLessThan(before);
  expect(
    matcher.match("How hot must the kiln be for stoneware?").candidates[0]?.confidence,
  ).toBeGreaterThan(0.9);
});
