import { z } from "zod";
import { type SnoozeChoice, snoozeChoices } from "../queue/snooze.ts";
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
  | { readonly kind: "program"; readonly ticket: string }
  | { readonly kind: "erase"; readonly sure: boolean }
  | { readonly kind: StaffTicketVerb; readonly ticket: string }
  | { readonly kind: DraftVerb; readonly draft: string }
  | { readonly kind: DeskVerb }
  | { readonly kind: "menu"; readonly ticket: string; readonly menu: CardMenu }
  | { readonly kind: "suggest"; readonly ticket: string; readonly at: number }
  | { readonly kind: "canned"; readonly ticket: string; readonly reply: string }
  | { readonly kind: "snooze"; readonly ticket: string; readonly until: SnoozeChoice }
  | { readonly kind: "assign"; readonly ticket: string; readonly to: string }
  | { readonly kind: "away"; readonly days: number }
  | { readonly kind: GivenAnswerVerb; readonly ticket: string }
  | {
      readonly kind: "same" | "different";
      readonly ticket: string;
      readonly other: string;
    }
  | { readonly kind: "same-all"; readonly ticket: string }
  | { readonly kind: "version"; readonly draft: string; readonly language: Language }
  | { readonly kind: "corrections"; readonly on: boolean }
  | {
      readonly kind: "propose";
      readonly proposal: string;
      readonly act: ProposalAct;
      /** Which topic, or the number of a phrasing. */
      readonly value: string;
    }
  | {
      readonly kind: "entry";
      readonly entry: string;
      readonly act: EntryAct;
      /** The version the button was shown with, or the one to go back to. */
      readonly version: number;
    };

/** What staff do to one ticket by one button. */
export type StaffTicketVerb =
  | "take"
  | "release"
  | "note"
  | "close"
  | "card"
  | "copy"
  | "wake"
  | "conflict"
  | "block"
  | "shadow"
  | "unblock";

/** What staff do to a reply that was previewed. */
export type DraftVerb = "send" | "discard" | "approve" | "send-back";

/** What staff do at their desk, with no ticket named. */
export type DeskVerb = "next" | "queue" | "quiet" | "give-back-all" | "digest";

/** The menus of a card. */
export const cardMenus = ["main", "later", "more", "canned", "give", "conflict", "block"] as const;
export type CardMenu = (typeof cardMenus)[number];

/** What can be done with an answer that was given on a ticket. */
export type GivenAnswerVerb = "publish" | "correct";

/** What can be done with a proposal before it is settled. */
export const proposalActs = [
  "approve",
  "discard",
  "send",
  "topics",
  "topic",
  "serve",
  "review",
  "phrasing",
  "answer",
  "test",
] as const;
export type ProposalAct = (typeof proposalActs)[number];

/** What can be done with an answer of the archive. */
export const entryActs = ["show", "edit", "correct", "hold", "unhold", "withdraw", "back"] as const;
export type EntryAct = (typeof entryActs)[number];

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
  sp: "copy",
  ss: "send",
  sd: "discard",
  sa: "approve",
  sb: "send-back",
  sm: "menu",
  sg: "suggest",
  si: "canned",
  sz: "snooze",
  so: "assign",
  sw: "wake",
  sf: "conflict",
  sk: "block",
  sh: "shadow",
  su: "unblock",
  sx: "next",
  sq: "queue",
  sl: "quiet",
  sy: "away",
  sj: "give-back-all",
  se: "digest",
  r: "program",
  kp: "publish",
  kc: "correct",
  ks: "same",
  kd: "different",
  ka: "same-all",
  kv: "version",
  c: "corrections",
  q: "propose",
  k: "entry",
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
      case "approve":
      case "send-back":
        return [action.draft];
      case "next":
      case "queue":
      case "quiet":
      case "give-back-all":
      case "digest":
        return [];
      case "menu":
        return [action.ticket, action.menu];
      case "suggest":
        return [action.ticket, action.at];
      case "canned":
        return [action.ticket, action.reply];
      case "snooze":
        return [action.ticket, action.until];
      case "assign":
        return [action.ticket, action.to];
      case "away":
        return [action.days];
      case "same":
      case "different":
        return [action.ticket, action.other];
      case "version":
        return [action.draft, action.language];
      case "corrections":
        return [action.on ? "y" : "n"];
      case "propose":
        return [action.proposal, action.act, action.value];
      case "entry":
        return [action.entry, action.act, action.version];
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

const draftShape = z.tuple([id]).transform(([draft]) => ({ draft }));
const nothing = z.tuple([]).transform(() => ({}));

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
  send: draftShape,
  discard: draftShape,
  approve: draftShape,
  "send-back": draftShape,
  next: nothing,
  queue: nothing,
  quiet: nothing,
  "give-back-all": nothing,
  digest: nothing,
  menu: z.tuple([id, z.enum(cardMenus)]).transform(([ticket, menu]) => ({ ticket, menu })),
  suggest: z.tuple([id, small]).transform(([ticket, at]) => ({ ticket, at })),
  canned: z.tuple([id, name]).transform(([ticket, reply]) => ({ ticket, reply })),
  snooze: z.tuple([id, z.enum(snoozeChoices)]).transform(([ticket, until]) => ({ ticket, until })),
  assign: z.tuple([id, id]).transform(([ticket, to]) => ({ ticket, to })),
  away: z.tuple([small]).transform(([days]) => ({ days })),
  same: z.tuple([id, id]).transform(([ticket, other]) => ({ ticket, other })),
  different: z.tuple([id, id]).transform(([ticket, other]) => ({ ticket, other })),
  version: z.tuple([id, languageSchema]).transform(([draft, language]) => ({ draft, language })),
  corrections: z.tuple([z.enum(["y", "n"])]).transform(([on]) => ({ on: on === "y" })),
  propose: z
    .tuple([id, z.enum(proposalActs), name.or(z.literal(""))])
    .transform(([proposal, act, value]) => ({ proposal, act, value })),
  entry: z
    .tuple([
      name,
      z.enum(entryActs),
      z
        .string()
        .regex(/^\d{1,4}$/)
        .transform(Number),
    ])
    .transform(([entry, act, version]) => ({ entry, act, version })),
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
