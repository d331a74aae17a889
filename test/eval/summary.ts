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

/** How many of some items pass a test. */
export const shareOf = <T>(items: readonly T[], test: (item: T) => boolean): Share => ({
  n: items.filter(test).length,
  of: items.length,
});

export function summarise(grades: readonly Grade[]): Summary {
  const group = (name: string) => grades.filter((g) => g.message.group === name);
  const emergencies = group("emergency");
  const calm = grades.filter((g) => g.message.triage === null);
  const inScope = group("in-scope");
  return {
    emergenciesMissed: shareOf(emergencies, (g) => g.decision.kind !== "emergency"),
    emergencyCategoryRight: shareOf(emergencies, (g) => g.asExpected),
    falseAlarms: shareOf(calm, (g) => g.decision.kind === "emergency"),
    mustNotAnswered: shareOf(
      grades.filter((g) => g.mustNotAnswer),
      (g) => g.answered,
    ),
    inScopeAnsweredRight: shareOf(inScope, (g) => g.right),
    inScopeOffered: shareOf(inScope, (g) => g.offered),
    answersRight: shareOf(
      grades.filter((g) => g.answered),
      (g) => g.right,
    ),
    otherLanguagesOffered: shareOf(
      inScope.filter((g) => g.message.language !== "en"),
      (g) => g.offered,
    ),
    asExpected: Object.fromEntries(
      groups.map((name) => [name, shareOf(group(name), (g) => g.asExpected)]),
    ),
  };
}

export const percent = ({ n, of }: Share): string =>
  of === 0 ? "–" : `${((100 * n) / of).toFixed(1)} %`;

export const sayShare = (share: Share): string =>
  share.of === 0 ? "–" : `${share.n} of ${share.of}`;
