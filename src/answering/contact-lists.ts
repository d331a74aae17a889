import { z } from "zod";
import { idSchema, phrasingsSchema } from "../archive/facts.ts";
import { categories } from "../triage/category.ts";

const idsSchema = z.array(idSchema).min(1);

/** The sections of /hotlines, in the order they are shown. */
export const hotlineSections = ["crisis", "detention", "court", "legal"] as const;

/** Which resources are named when: in an emergency, beside a closed line, while waiting, in /hotlines. */
export const contactListsSchema = z.strictObject({
  emergency: z.record(
    z.enum(categories),
    z.strictObject({ first: idsSchema, second: idsSchema, more: z.array(idSchema) }),
  ),
  gentle: idSchema,
  alwaysOpen: idsSchema,
  meanwhile: idsSchema,
  scam: z.strictObject({ check: idsSchema, report: idsSchema }),
  /** Whom to name first while waiting: for what a question speaks of, or for a place it names. */
  fitting: z.array(
    z.strictObject({
      concepts: z.array(idSchema).default([]),
      places: phrasingsSchema.optional(),
      contacts: idsSchema,
    }),
  ),
  hotlines: z.record(z.enum(hotlineSections), idsSchema),
});

export type ContactLists = Readonly<z.infer<typeof contactListsSchema>>;

/** Every resource the lists name. */
export const namedContacts = (lists: ContactLists): readonly string[] => [
  ...Object.values(lists.emergency).flatMap((c) => [...c.first, ...c.second, ...c.more]),
  lists.gentle,
  ...lists.alwaysOpen,
  ...lists.meanwhile,
  ...lists.fitting.flatMap((rule) => rule.contacts),
  ...lists.scam.check,
  ...lists.scam.report,
  ...Object.values(lists.hotlines).flat(),
];
