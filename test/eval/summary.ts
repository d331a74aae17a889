import type { Grade } from "./grade.ts";
import { groups } from "./messages.ts";

/** A count out of a total. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/** What the gate and the documents look at. */
export interface Summary {
  readonly emergenciesMissed: Share;
  readonly emergencyCategoryRight: Share;
  readonly falseAlarms: Share;
  readonly mustNotAnswered: Share;
  readonly inScopeAnsweredRight: Share;
  readonly inScopeOffered: Share;
  readonly answersRight: Share;
  readonly otherLanguagesOffered: Share;
  readonly asExpected: Readonly<Record<string, Share>>;
}

export function summarise(grades: readonly Grade[]): Summary {
  const share = (of: readonly Grade[], test: (grade: Grade) => boolean): Share => ({
    n: of.filter(test).length,
    of: of.length,
  });
  const group = (name: string) => grades.filter((g) => g.message.group === name);
  const emergencies = group("emergency");
  const calm = grades.filter((g) => g.message.triage === null);
  const inScope = group("in-scope");
  return {
    emergenciesMissed: share(emergencies, (g) => g.decision.kind !== "emergency"),
    emergencyCategoryRight: share(emergencies, (g) => g.asExpected),
    falseAlarms: share(calm, (g) => g.decision.kind === "emergency"),
    mustNotAnswered: share(
      grades.filter((g) => g.mustNotAnswer),
      (g) => g.answered,
    ),
    inScopeAnsweredRight: share(inScope, (g) => g.right),
    inScopeOffered: share(inScope, (g) => g.offered),
    answersRight: share(
      grades.filter((g) => g.answered),
      (g) => g.right,
    ),
    otherLanguagesOffered: share(
      inScope.filter((g) => g.message.language !== "en"),
      (g) => g.offered,
    ),
    asExpected: Object.fromEntries(
      groups.map((name) => [name, share(group(name), (g) => g.asExpected)]),
    ),
  };
}

export const percent = ({ n, of }: Share): string =>
  of === 0 ? "–" : `${((100 * n) / of).toFixed(1)} %`;

export const sayShare = (share: Share): string =>
  share.of === 0 ? "–" : `${share.n} of ${share.of}`;
