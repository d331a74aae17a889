import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { Fault } from "./log.ts";

/** A server that listens, with the address it got. */
export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** The port is taken or may not be used. */
export class ListenError extends Fault {
  override readonly name = "ListenError";
}

/**
 * Serves an app; port 0 takes any free one.
 * @throws ListenError
 */
export function listen(app: Hono, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port });
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new ListenError(
          error.code === "EADDRINUSE"
            ? `http: port ${port} on ${host} is taken by another program; set PORT`
            : `http: cannot listen on ${host}:${port} (${error.code ?? "unknown"})`,
        ),
      ),
    );
    server.once("listening", () => {
      const address = server.address() as AddressInfo;
      const name = host.includes(":") ? `[${host}]` : host;
      resolve({
        url: `http://${name}:${address.port}`,
        close: () =>
          new Promise<void>((done) => {
            server.close(() => done());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
  });
}
