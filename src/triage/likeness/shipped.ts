import { classes } from "./likeness.ts";
import { type LinearModel, parseModel } from "./model.ts";
import { offerClasses } from "./offer.ts";
import offers from "./offer-model.json" with { type: "json" };
import dangers from "./triage-model.json" with { type: "json" };

/** What was learned of messages, where anything was. */
export interface LearnedModels {
  /** What danger reads like. */
  readonly danger: () => LinearModel | undefined;
  /** What an offer of papers reads like. */
  readonly offers: () => LinearModel | undefined;
}

/** The models learned from the shipped examples; each is parsed at its first use, once. */
export const shippedModels = {
  danger: lazily(dangers, classes),
  offers: lazily(offers, offerClasses),
} satisfies LearnedModels;

function lazily(file: unknown, names: readonly string[]): () => LinearModel {
  let parsed: LinearModel | undefined;
  return () => {
    parsed ??= parseModel(file, names);
    return parsed;
  };
}
