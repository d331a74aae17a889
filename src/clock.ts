/** The current time, passed in wherever time matters so that tests and `--now` can freeze it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
