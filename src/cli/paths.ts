import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds corpus/, intents/ and src/. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export const localesFolder = join(projectRoot, "src", "locales");

/** Where the fitted models are kept. */
export const modelsFolder = join(projectRoot, "src", "matching");

/** Where what triage has learned is kept. */
export const triageFolder = join(projectRoot, "src", "triage", "likeness");
