import { Hono } from "hono";
import { joinAll, joinTickets, partTickets } from "../conversation/answer-once.ts";
import { blockAsker, shadowBlockAsker, unblockAsker } from "../conversation/blocks.ts";
import { declareConflict } from "../conversation/conflicts.ts";
import { closeTicket, refuse, releaseTicket, takeTicket } from "../conversation/desk.ts";
import { noteTicket } from "../conversation/notes.ts";
import { assignTicket, snoozeTicket, wakeTicket } from "../conversation/set-aside.ts";
import { snoozeChoices } from "../queue/snooze.ts";
import { audit } from "../storage/audit.ts";
import { findTicket } from "../storage/tickets.ts";
import { stretch } from "../text/stretch.ts";
import type { ConsoleApp, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { page } from "./layout.ts";
import { ticketAddress } from "./parts.ts";
import { viewOf } from "./queue.ts";
import { createTicketDesk, type TicketWork } from "./ticket-desk.ts";
import { copyView, longestNote } from "./ticket-view.ts";

/** What can be done to a ticket, by its name in the address and in the log of acts. */
const ticketActs = [
  "claim",
  "release",
  "close",
  "snooze",
  "wake",
  "assign",
  "note",
  "conflict",
  "block",
  "shadow",
  "unblock",
  "same",
  "same-all",
  "different",
] as const;
type TicketAct = (typeof ticketActs)[number];

/** What a page says after something was done; the address carries its name. */
const done: Readonly<Record<string, string>> = {
  claim: "console-taken",
  release: "staff-released",
  close: "console-closed",
  "close-answered": "console-closed-answered",
  snooze: "console-snoozed",
  wake: "staff-released",
  assign: "console-given",
  note: "staff-noted",
  conflict: "console-out-of-sight",
  block: "staff-blocked",
  shadow: "staff-shadow-blocked",
  unblock: "staff-unblocked",
  same: "together-joined",
  "same-all": "together-joined",
  different: "console-parted",
  sent: "staff-sent",
  review: "staff-review-asked",
  "sent-back": "staff-sent-back",
  discard: "staff-discarded",
  "proposal-discarded": "proposal-discarded",
  corrected: "console-corrected",
  "correct-discarded": "correct-discarded",
};

type Form = Readonly<Record<string, string>>;

const works: Readonly<Record<TicketAct, (form: Form) => TicketWork<unknown>>> = {
  claim: () => takeTicket,
  release: () => releaseTicket,
  close: () => closeTicket,
  snooze: (form) => async (turn, desk, ticket) => {
    const choice = snoozeChoices.find((one) => one === form.until);
    return choice ? snoozeTicket(turn, desk, ticket, choice) : refuse(turn, desk, "button-stale");
  },
  wake: () => wakeTicket,
  assign: (form) => (turn, desk, ticket) => assignTicket(turn, desk, ticket, form.to ?? ""),
  note: (form) => async (turn, desk, ticket) => {
    const text = (form.text ?? "").replaceAll("\r\n", "\n").trim();
    if (text === "") return refuse(turn, desk, "console-note-empty");
    return noteTicket(turn, desk, ticket, stretch(text, 0, longestNote));
  },
  conflict: () => declareConflict,
  block: () => blockAsker,
  shadow: () => shadowBlockAsker,
  unblock: () => unblockAsker,
  same: (form) => withOther(form, joinTickets),
  "same-all": () => joinAll,
  different: (form) => withOther(form, partTickets),
};

/** Something about two tickets; the form names the other one by its number. */
const withOther =
  (
    form: Form,
    work: (
      ...args: [...Parameters<TicketWork<unknown>>, other: Parameters<TicketWork<unknown>>[2]]
    ) => Promise<unknown>,
  ): TicketWork<unknown> =>
  async (turn, desk, ticket) => {
    const other = await findTicket(turn.store, { number: Number(form.other) || 0 });
    return other ? work(turn, desk, ticket, other) : refuse(turn, desk, "staff-no-such-ticket");
  };

/** One ticket: reading it, and all that is done to it but answering; by the same use cases as in Telegram. */
export function tickets(options: ConsoleOptions): ConsoleApp {
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  const desk = createTicketDesk(options);

  app.get("/tickets/:number", async (c) => {
    const ticket = await desk.named(c);
    if (!ticket) return desk.notFound(c);
    const how = c.req.query("done") ?? "";
    const sentence = Object.hasOwn(done, how) ? done[how] : undefined;
    if (sentence === undefined) return desk.show(c, ticket);
    const { say } = await viewOf(c, options);
    const text = say(sentence, { number: String(ticket.number) });
    return desk.show(c, ticket, { kind: "done", text });
  });

  app.post("/tickets/:number/copy", async (c) => {
    const ticket = await desk.named(c);
    if (!ticket) return desk.notFound(c);
    const view = await viewOf(c, options);
    const self = view.signed.staff.id;
    if (ticket.conflicts.includes(self)) return desk.show(c, ticket);
    await audit(options.store, self, "copy", `ticket:${ticket.number}`);
    const title = view.say("console-copy", { number: String(ticket.number) });
    return c.html(page({ ...view, place: "queue", title, content: copyView(view, ticket) }));
  });

  for (const kind of ticketActs) {
    app.post(`/tickets/:number/${kind}`, async (c) => {
      const ticket = await desk.named(c);
      if (!ticket) return desk.notFound(c);
      const worked = await desk.perform(c, ticket, kind, works[kind](c.get("form")));
      if (!worked.ok) return desk.refused(c, ticket, worked.why);
      const how = kind === "close" && ticket.state === "answered" ? "close-answered" : kind;
      return c.redirect(`${ticketAddress(ticket)}?done=${how}`, 303);
    });
  }
  return app;
}
