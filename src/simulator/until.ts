import type { Emitter } from "./emitter.ts";
import type { SimEvent } from "./world.ts";

/**
 * Waits until the probe gives something true and resolves with it. It looks again whenever
 * anything happens in the simulator and rejects after `ms` (5 seconds unless told).
 */
export type Until = <Value>(probe: () => Value | undefined | false, ms?: number) => Promise<Value>;

export function createUntil(
  events: Emitter<SimEvent>,
  methodsCalled: () => readonly string[],
): Until {
  return <Value>(probe: () => Value | undefined | false, ms = 5000): Promise<Value> =>
    new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        stop();
      };
      const look = () => {
        try {
          const value = probe();
          if (!value) return;
          end();
          resolve(value);
        } catch (error) {
          end();
          reject(error);
        }
      };
      const timer = setTimeout(() => {
        stop();
        const calls = methodsCalled().slice(-20).join(", ") || "none";
        reject(new Error(`simulator: nothing after ${ms} ms; last calls: ${calls}`));
      }, ms);
      const stop = events.on(look);
      look();
    });
}
