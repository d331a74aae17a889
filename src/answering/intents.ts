import { z } from "zod";
import { idSchema, phrasingsSchema } from "../archive/facts.ts";

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

export type Smalltalk = Readonly<z.infer<typeof smalltalkSchema>>;
export type Scope = Readonly<z.infer<typeof scopeSchema>>;
