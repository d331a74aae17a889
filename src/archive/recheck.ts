import { isShown } from "./corpus.ts";
import type { Resource } from "./resource.ts";

/** A telephone number or a page that somebody should try again. */
export interface Recheck {
  readonly resource: string;
  readonly fact: { readonly kind: "phone" | "page"; readonly value: string };
  /** The day of the last check; null where nobody has checked it yet. */
  readonly checkedOn: string | null;
}

/** National short codes hardly ever change; everything else is looked at four times a year. */
const everyDays = { shortCode: 365, other: 90 };
const day = 86_400_000;

/**
 * What is shown to people and has not been checked lately, longest ago first.
 * @param today an ISO day
 */
export function dueForRecheck(
  resources: ReadonlyMap<string, Resource>,
  today: string,
): readonly Recheck[] {
  const isDue = (checkedOn: string | null, days: number): boolean =>
    checkedOn === null || (Date.parse(today) - Date.parse(checkedOn)) / day > days;
  const due = [...resources.values()].filter(isShown).flatMap((resource): Recheck[] => [
    ...resource.phones
      .filter((phone) => isShown(phone))
      .filter(({ checkedOn, shortCode }) =>
        isDue(checkedOn, shortCode === undefined ? everyDays.other : everyDays.shortCode),
      )
      .map(({ display, checkedOn }) => ({
        resource: resource.id,
        fact: { kind: "phone" as const, value: display },
        checkedOn,
      })),
    ...resource.urls
      .filter((page) => isShown(page) && isDue(page.checkedOn, everyDays.other))
      .map(({ url, checkedOn }) => ({
        resource: resource.id,
        fact: { kind: "page" as const, value: url },
        checkedOn,
      })),
  ]);
  return due.sort(
    (a, b) =>
      (a.checkedOn ?? "").localeCompare(b.checkedOn ?? "") || a.resource.localeCompare(b.resource),
  );
}
