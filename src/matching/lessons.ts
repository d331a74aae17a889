import { featureNames } from "./confidence.ts";
import type { Lesson } from "./forest.ts";

/** Features are kept in steps of this size, from -4 to 4. */
const step = 8 / 65_535;
const weightStep = 1 / 1000;
/** Of each lesson: its key in two, its weight, whether it is right, and its features. */
const width = 4 + featureNames.length;

/** Lessons as base64 of 16-bit numbers, little-endian. */
export function formatLessons(lessons: readonly Lesson[]): string {
  const bytes = Buffer.alloc(lessons.length * width * 2);
  for (const [at, { key, weight, y, x }] of lessons.entries()) {
    const numbers = [key >>> 16, key & 0xffff, Math.round(weight / weightStep), y];
    for (const value of x) numbers.push(Math.round((Math.max(-4, Math.min(4, value)) + 4) / step));
    for (const [i, number] of numbers.entries()) {
      bytes.writeUInt16LE(Math.min(65_535, number), (at * width + i) * 2);
    }
  }
  return bytes.toString("base64");
}

/** @throws when the text does not hold whole lessons */
export function parseLessons(text: string): Lesson[] {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length % (width * 2) !== 0) throw new Error("model: its lessons are cut off");
  return Array.from({ length: bytes.length / (width * 2) }, (_, at): Lesson => {
    const read = (i: number): number => bytes.readUInt16LE((at * width + i) * 2);
    return {
      key: ((read(0) << 16) | read(1)) >>> 0,
      weight: read(2) * weightStep,
      y: read(3) === 1 ? 1 : 0,
      x: Float32Array.from(featureNames, (_name, i) => read(4 + i) * step - 4),
    };
  });
}
