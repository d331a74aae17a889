import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

const loopback = /^(::1|(::ffff:)?127\.)/u;

/**
 * Where a request comes from, to count by. Behind a server on this machine that is the last address this server has
 * put into X-Forwarded-For; what others write into that header is believed of nobody else.
 */
export function clientAddress(c: Context): string {
  const direct = c.env?.incoming ? (getConnInfo(c).remote.address ?? "") : "";
  const forwarded = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return direct === "" || loopback.test(direct) ? (forwarded ?? direct) : direct;
}
