/** A deadline within this many days takes a question to the attorney, even where the archive answers it. */
export const pressingWithin = 60;

const dayLength = 86_400_000;

/** Whether a due day is near enough that a person should see the question. Both are ISO days. */
export const isPressing = (due: string, today: string): boolean =>
  Date.parse(due) - Date.parse(today) <= pressingWithin * dayLength;
