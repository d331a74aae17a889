import { type Listening, listen } from "../http.ts";
import type { Simulator } from "./simulator.ts";

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/u;

/** Opens the simulator on a loopback address; any other host is refused. Port 0 takes a free one. */
export async function serveSimulator(
  simulator: Simulator,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  if (!loopback.test(host)) {
    throw new Error(`simulator: host must be a loopback address, not "${host}"`);
  }
  const server = await listen(simulator.app, host, port);
  return {
    url: server.url,
    close: () => {
      simulator.close();
      return server.close();
    },
  };
}
