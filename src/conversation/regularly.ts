/** Does something now and again and again, until it is stopped. Resolves when what is under way has ended. */
export function regularly(
  interval: number,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const run = (): void => {
    running = work().catch(failed);
  };
  run();
  const timer = setInterval(run, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
