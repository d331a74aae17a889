import { z } from "zod";
import { idSchema, phrasingsSchema } from "../archive/facts.ts";
import { categories } from "../triage/category.ts";

/** Small talk: what people say that is not a question about asylum. The reply is the locale message `smalltalk-<id>`. */
export const smalltalkSchema = z.strictObject({ id: idSchema, phrasings: phrasingsSchema });

/** A kind of question we do not answer. The reply is the locale message `scope-<id>`. */
export const scopeSchema = z.strictObject({
  id: idSchema,
  /** The seed thread in which the attorney drew this line, where there is one. */
  thread: z
    .string()
    .regex(/^T\d\d$/)
    .optional(),
  resources: z.array(idSchema),
  phrasings: phrasingsSchema,
});

/** Emergencies as people write them, per category. What comes near them is not answered from the archive. */
export const emergenciesSchema = z.record(z.enum(categories), phrasingsSchema);

export type Emergencies = Readonly<z.infer<typeof emergenciesSchema>>;
export type Smalltalk = Readonly<z.infer<typeof smalltalkSchema>>;
export type Scope = Readonly<z.infer<typeof scopeSchema>>;
