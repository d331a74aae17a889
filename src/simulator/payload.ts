import { badRequest } from "./refusal.ts";

/** The parameters of a call, from a JSON, urlencoded or multipart body or from the query string. */
export type Payload = Readonly<Record<string, unknown>>;

/** Reads the parameters of a call; the body wins over the query string, as at Telegram. */
export async function parsePayload(request: Request): Promise<Payload> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return { ...query, ...(await parseBody(request)) };
}

async function parseBody(request: Request): Promise<Payload> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("application/json")) {
    const text = await request.text();
    return text === "" ? {} : parseJson(text, "request body");
  }
  if (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded")) {
    const fields = [...(await request.formData())];
    return Object.fromEntries(
      fields.map(([name, value]) => [
        name,
        typeof value === "string" ? value : { file: value.name, size: value.size },
      ]),
    );
  }
  return {};
}

function parseJson(text: string, what: string): Payload {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`can't parse ${what} JSON object`);
  }
}

/** A whole number, also where it came as text; undefined where it is missing. */
export function readInteger(payload: Payload, name: string): number | undefined {
  const value = payload[name];
  if (value === undefined || value === null || value === "") return undefined;
  const number = typeof value === "string" ? Number(value) : value;
  if (!Number.isSafeInteger(number)) throw badRequest(`field "${name}" must be a valid Integer`);
  return number as number;
}

/** Text; a number counts as text, anything else is refused. */
export function readText(payload: Payload, name: string): string | undefined {
  const value = payload[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw badRequest(`field "${name}" must be of type String`);
}

export function readBoolean(payload: Payload, name: string): boolean {
  const value = payload[name];
  return value === true || value === 1 || /^(true|1|yes)$/i.test(String(value ?? ""));
}

/** An object or a list, also where it came as JSON text, as it does in forms. */
export function readJson<Value>(payload: Payload, name: string): Value | undefined {
  const value = payload[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string") return parseJson(value, name.replaceAll("_", " ")) as Value;
  if (typeof value !== "object") throw badRequest(`field "${name}" must be a JSON object`);
  return value as Value;
}

export function readList<Value>(payload: Payload, name: string): readonly Value[] | undefined {
  const value = readJson<unknown>(payload, name);
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw badRequest(`field "${name}" must be an Array`);
  return value;
}
