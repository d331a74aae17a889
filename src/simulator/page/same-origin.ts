import type { MiddlewareHandler } from "hono";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/u;

/**
 * Refuses requests that another site's page makes in the same browser. The host must be a loopback
 * name too, so that a foreign name pointed at this machine gets nothing.
 */
export const sameOriginOnly: MiddlewareHandler = async (c, next) => {
  const url = new URL(c.req.url);
  const origin = c.req.header("origin");
  const site = c.req.header("sec-fetch-site");
  const foreign =
    !loopback.test(url.hostname) ||
    (origin !== undefined && origin !== url.origin) ||
    (site !== undefined && site !== "same-origin" && site !== "none");
  if (foreign) return c.json({ error: "simulator: only its own page may ask this" }, 403);
  return next();
};
