/** A deadline within this many days takes a question to the attorney, even where the archive answers it, and before older ones. */
export const pressingWithin = 60;

const dayLength = 86_400_000;

/** The last day that is near enough that a person should see the question. ISO days. */
export const lastPressingDay = (today: string): string =>
  new Date(Date.parse(today) + pressingWithin * dayLength).toISOString().slice(0, 10);

/** Whether a due day is near enough that a person should see the question. Both are ISO days. */
export const isPressing = (due: string, today: string): boolean => due <= lastPressingDay(today);
