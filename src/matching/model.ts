import { z } from "zod";
import type { Bands } from "./band.ts";
import type { Classifier } from "./classifier.ts";
import { featureNames } from "./confidence.ts";
import { askForest, type Forest, growForest, type Lesson } from "./forest.ts";
import general from "./general-model.json" with { type: "json" };
import { formatLessons, parseLessons } from "./lessons.ts";
import shipped from "./model.json" with { type: "json" };
import { type PartName, partNames } from "./parts.ts";
import plain from "./plain-model.json" with { type: "json" };

/** What has been learned: how to weigh the parts of the evidence, how sure to be, and where to speak. */
export interface Learned {
  /** What it was fitted on and how. */
  readonly made: string;
  /** Weights of the fusion; a candidate's score is the weighted sum of its parts. */
  readonly rank: Readonly<Record<PartName, number>>;
  /** What the confidence was learned from: numbers only, no text. */
  readonly lessons: readonly Lesson[];
  readonly bands: Bands;
}

export interface Model extends Learned {
  /** The probability that the first candidate is right. */
  judge(x: Float32Array): number;
}

/** A model as it is stored. A new part or feature makes the files out of date: fit anew. */
export const modelFileSchema = z.strictObject({
  version: z.literal(2),
  made: z.string().min(1),
  rank: z.record(z.enum(partNames), z.number()),
  /** The names of the numbers in a lesson: they must be those of this program. */
  features: z.array(z.string()).refine((names) => names.join() === featureNames.join(), {
    error: "it was fitted for other features: fit it anew",
  }),
  lessons: z.string(),
  bands: z.strictObject({ answerAt: z.number(), suggestAt: z.number(), gap: z.number() }),
});

export type ModelFile = z.infer<typeof modelFileSchema>;

/** The model of what was learned. Its forest grows from the lessons when it is first asked. */
export function createModel({ made, rank, lessons, bands }: Learned): Model {
  let forest: Forest | undefined;
  return {
    made,
    rank,
    lessons,
    bands,
    judge(x) {
      forest ??= growForest(lessons);
      return askForest(forest, x);
    },
  };
}

export function parseModel(file: unknown): Model {
  const { made, rank, lessons, bands } = modelFileSchema.parse(file);
  return createModel({ made, rank, lessons: parseLessons(lessons), bands });
}

export const formatModel = ({ made, rank, lessons, bands }: Learned): ModelFile => ({
  version: 2,
  made,
  rank,
  features: [...featureNames],
  lessons: formatLessons(lessons),
  bands,
});

/** For any archive: learned on archives of many kinds. Other models are fitted from it. */
export const generalModel: Model = parseModel(general);

/** The same for archives that have no classifiers, because their entries have one phrasing each or are too many. */
export const plainModel: Model = parseModel(plain);

export const generalModelFor = (classifier: Classifier | undefined): Model =>
  classifier === undefined ? plainModel : generalModel;

/** For the archive that ships with the project. */
export const shippedModel: Model = parseModel(shipped);
