import { readdirSync, readFileSync } from "node:fs";
import { Hono } from "hono";

const folder = new URL("./assets/", import.meta.url);

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

/** The style, the scripts and the icon, read once. Anybody may have them: they say nothing. */
export function assets(): Hono {
  const files = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
  );
  const app = new Hono();
  app.get("/assets/:name", (c) => {
    const name = c.req.param("name");
    const body = files.get(name);
    if (body === undefined) return c.notFound();
    return c.body(body, 200, {
      "content-type": types[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain",
      "cache-control": "no-cache",
    });
  });
  return app;
}
