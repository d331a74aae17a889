import { z } from "zod";
import { featureNames } from "./confidence.ts";
import { partNames } from "./evidence.ts";
import general from "./general-model.json" with { type: "json" };
import shipped from "./model.json" with { type: "json" };

const weightsOf = <Name extends string>(names: readonly Name[]) =>
  z.record(z.enum(names as readonly [Name, ...Name[]]), z.number());

/**
 * What has been learned: how to weigh the parts of the evidence, how sure to be, and where to speak.
 * A new part or feature needs a weight in start-model.ts and, at 0, in both JSON files; then fit anew.
 */
export const modelSchema = z.strictObject({
  version: z.literal(1),
  /** What it was fitted on and how. */
  made: z.string().min(1),
  /** Weights of the fusion; a candidate's score is the weighted sum of its parts. */
  rank: weightsOf(partNames),
  /** The logistic regression of "the first candidate is right". */
  confidence: z.strictObject({ bias: z.number(), weights: weightsOf(featureNames) }),
  bands: z.strictObject({ answerAt: z.number(), suggestAt: z.number(), gap: z.number() }),
});

export type Model = Readonly<z.infer<typeof modelSchema>>;

/** For any archive: learned on archives of many kinds. Other models are fitted from it. */
export const generalModel: Model = modelSchema.parse(general);

/** For the archive that ships with the project. */
export const shippedModel: Model = modelSchema.parse(shipped);
