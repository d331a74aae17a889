import { expect, test } from "vitest";
import { serveSimulator } from "../../src/simulator/serve.ts";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { token } from "./support.ts";

test.each(["0.0.0.0", "192.0.2.1", "example.org", "::"])("%s is refused", async (host) => {
  const simulator = createSimulator({ token });
  await expect(serveSimulator(simulator, { host, port: 0 })).rejects.toThrow("loopback");
});
