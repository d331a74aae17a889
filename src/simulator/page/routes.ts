import { readdir, readFile } from "node:fs/promises";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { streamSSE } from "hono/streaming";
import type { Persona } from "../personas.ts";
import type { SimUser } from "../user.ts";
import { getChat, type World } from "../world.ts";
import { actSchema, perform } from "./acts.ts";
import { chatPage } from "./chat-page.ts";
import { sameOriginOnly } from "./same-origin.ts";
import { viewChat, viewEvent, viewMessage } from "./view.ts";

export interface PageOptions {
  readonly world: World;
  readonly personas: readonly Persona[];
  /** Finds the person who acts. */
  user(id: number): SimUser;
  /** Resolves when the simulator closes. */
  readonly closed: Promise<void>;
}

const assets = new URL("./assets/", import.meta.url);

const assetTypes: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** The chat page at `/` and its data under `/sim`. */
export function createPage({ world, personas, user, closed }: PageOptions): Hono {
  const app = new Hono();
  app.use("/", headers);
  app.use("/sim/*", headers);
  app.use("/sim/*", sameOriginOnly);

  app.get("/", (c) => c.html(chatPage(personas)));

  app.get("/sim/assets/:name", async (c) => {
    const name = c.req.param("name");
    // The names are those of the folder, so that no name leads out of it.
    if (!(await readdir(assets)).includes(name)) return c.notFound();
    const type = assetTypes[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain";
    const body = await readFile(new URL(name, assets), "utf8");
    return c.body(body, 200, { "content-type": type, "cache-control": "no-cache" });
  });

  app.get("/sim/chats", (c) =>
    c.json(
      personas.map((persona) => {
        const state = getChat(world, persona.id);
        const messages = [...state.messages.values()];
        return {
          chat: viewChat(world, persona),
          messages: messages.map((message) => viewMessage(state, message)),
        };
      }),
    ),
  );

  app.get("/sim/events", (c) =>
    streamSSE(c, async (stream) => {
      const stop = world.events.on((event) => {
        for (const view of viewEvent(world, personas, event)) {
          void stream.writeSSE({ data: JSON.stringify(view) });
        }
      });
      const left = new Promise<void>((resolve) => stream.onAbort(resolve));
      await stream.writeSSE({ event: "ready", data: "" });
      await Promise.race([left, closed]);
      stop();
    }),
  );

  app.post("/sim/chats/:id", bodyLimit({ maxSize: 512 * 1024 }), async (c) => {
    const persona = personas.find((one) => String(one.id) === c.req.param("id"));
    if (!persona) return c.json({ error: "simulator: nobody here has this id" }, 404);
    const act = actSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!act.success) return c.json({ error: "simulator: this is nothing a person can do" }, 400);
    try {
      perform(user(persona.id), act.data);
      return c.json({ ok: true });
    } catch (error) {
      return c.json({ error: error instanceof Error ? error.message : String(error) }, 409);
    }
  });
  return app;
}

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  strictTransportSecurity: false,
});
