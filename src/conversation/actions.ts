import { z } from "zod";
import { type Language, languageSchema } from "../text/languages.ts";

/**
 * What a tap on a button asks for. `key` opens the sealed text of the request: only the buttons in the
 * person's own chat hold it. `step` is how many entries had been shown, so that a double tap counts once.
 */
export type Action =
  | { readonly kind: "yes"; readonly request: string }
  | { readonly kind: "no"; readonly request: string; readonly step: number; readonly key: string }
  | { readonly kind: "others"; readonly request: string; readonly key: string }
  | { readonly kind: "attorney"; readonly request: string; readonly key: string }
  | { readonly kind: "pick"; readonly request: string; readonly at: number; readonly key: string }
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "topic"; readonly topic: string }
  | { readonly kind: "browse"; readonly entry: string }
  | { readonly kind: "original"; readonly entry: string }
  | { readonly kind: "withdraw"; readonly ticket: string }
  | { readonly kind: "add"; readonly ticket: string }
  | { readonly kind: "erase"; readonly sure: boolean }
  | { readonly kind: StaffTicketVerb; readonly ticket: string }
  | { readonly kind: "send"; readonly draft: string }
  | { readonly kind: "discard"; readonly draft: string };

export type StaffTicketVerb = "take" | "release" | "note" | "close" | "card";

/** Stands for a key where there is no sealed text. */
export const noKey = "-";

const verbs = {
  y: "yes",
  n: "no",
  o: "others",
  a: "attorney",
  p: "pick",
  l: "language",
  t: "topic",
  b: "browse",
  g: "original",
  w: "withdraw",
  d: "add",
  e: "erase",
  st: "take",
  sr: "release",
  sn: "note",
  sc: "close",
  sv: "card",
  ss: "send",
  sd: "discard",
} as const satisfies Record<string, Action["kind"]>;

const codes = Object.fromEntries(Object.entries(verbs).map(([code, verb]) => [verb, code]));

/** An action as callback data: `v1:<verb>:<arguments>`, at most 64 bytes (Bot API, InlineKeyboardButton). */
export function encodeAction(action: Action): string {
  const parts = ((): readonly (string | number)[] => {
    switch (action.kind) {
      case "yes":
        return [action.request];
      case "no":
        return [action.request, action.step, action.key];
      case "others":
      case "attorney":
        return [action.request, action.key];
      case "pick":
        return [action.request, action.at, action.key];
      case "language":
        return [action.language];
      case "topic":
        return [action.topic];
      case "browse":
      case "original":
        return [action.entry];
      case "erase":
        return [action.sure ? "y" : "n"];
      case "send":
      case "discard":
        return [action.draft];
      default:
        return [action.ticket];
    }
  })();
  return ["v1", codes[action.kind], ...parts].join(":");
}

const id = z.string().regex(/^[a-z0-9]{12}$/);
const name = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,50}$/);
const key = z.string().regex(/^([\w-]{22}|-)$/);
const small = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number);

const shapes = {
  yes: z.tuple([id]).transform(([request]) => ({ request })),
  no: z.tuple([id, small, key]).transform(([request, step, k]) => ({ request, step, key: k })),
  others: z.tuple([id, key]).transform(([request, k]) => ({ request, key: k })),
  attorney: z.tuple([id, key]).transform(([request, k]) => ({ request, key: k })),
  pick: z.tuple([id, small, key]).transform(([request, at, k]) => ({ request, at, key: k })),
  language: z.tuple([languageSchema]).transform(([language]) => ({ language })),
  topic: z.tuple([name]).transform(([topic]) => ({ topic })),
  browse: z.tuple([name]).transform(([entry]) => ({ entry })),
  original: z.tuple([name]).transform(([entry]) => ({ entry })),
  erase: z.tuple([z.enum(["y", "n"])]).transform(([sure]) => ({ sure: sure === "y" })),
  send: z.tuple([id]).transform(([draft]) => ({ draft })),
  discard: z.tuple([id]).transform(([draft]) => ({ draft })),
};
const ticketShape = z.tuple([id]).transform(([ticket]) => ({ ticket }));

/** The action behind callback data; undefined for anything we did not write in this form. */
export function parseAction(data: string): Action | undefined {
  const [version, code, ...parts] = data.split(":");
  if (version !== "v1" || code === undefined || !Object.hasOwn(verbs, code)) return undefined;
  const kind = verbs[code as keyof typeof verbs];
  const shape = Object.hasOwn(shapes, kind) ? shapes[kind as keyof typeof shapes] : ticketShape;
  const result = shape.safeParse(parts);
  return result.success ? ({ kind, ...result.data } as Action) : undefined;
}
