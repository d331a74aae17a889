import type { Concept } from "../archive/glossary.ts";
import { type Classifier, createClassifier, fitClassifier, suitsClassifier } from "./classifier.ts";
import { createLibrary, type Library } from "./library.ts";
import type { Document } from "./match.ts";

/** An archive, indexed: what is measured against, and the classifiers fitted to it where they serve. */
export interface Index {
  readonly library: Library;
  readonly classifier: Classifier | undefined;
}

/** Indexes documents. Their order does not matter. */
export function buildIndex(
  documents: readonly Document[],
  concepts: readonly Concept[] = [],
): Index {
  const library = createLibrary(documents, concepts);
  return {
    library,
    classifier: suitsClassifier(library)
      ? createClassifier(library, fitClassifier(library))
      : undefined,
  };
}
