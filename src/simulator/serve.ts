import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Simulator } from "./simulator.ts";

export interface ServedSimulator {
  readonly url: string;
  close(): Promise<void>;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/u;

/** Opens the simulator on a loopback address; any other host is refused. Port 0 takes a free one. */
export async function serveSimulator(
  simulator: Simulator,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<ServedSimulator> {
  if (!loopback.test(host)) {
    throw new Error(`simulator: host must be a loopback address, not "${host}"`);
  }
  const server = createAdaptorServer({ fetch: simulator.app.fetch, overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        simulator.close();
        server.close((error) => (error ? reject(error) : resolve()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
