import type { AtDesk } from "../conversation/desk.ts";
import { createTurn, type Turn } from "../conversation/turn.ts";
import type { Act } from "../storage/audit.ts";
import { findTicket, getTicket, type Ticket } from "../storage/tickets.ts";
import { performAtDesk, type Worked } from "./at-desk.ts";
import type { ConsoleContext, ConsoleOptions } from "./context.ts";
import { type Notice, page } from "./layout.ts";
import { messagePage } from "./message-page.ts";
import { viewOf } from "./queue.ts";
import { readTicket } from "./ticket-content.ts";
import { hiddenTicketView, ticketView } from "./ticket-view.ts";

/** What is done to a ticket, as it stands when it is done. */
export type TicketWork<T> = (turn: Turn, desk: AtDesk, ticket: Ticket) => Promise<T>;

/** What the pages of one ticket have in common. */
export interface TicketDesk {
  /** The ticket that an address names. */
  named(c: ConsoleContext): Promise<Ticket | undefined>;
  notFound(c: ConsoleContext): Response | Promise<Response>;
  /** The page of a ticket, as far as whoever is signed in may see it. */
  show(c: ConsoleContext, ticket: Ticket, notice?: Notice, status?: 200 | 409): Promise<Response>;
  /** The page of a ticket as it is now, with the reason why something was not done. */
  refused(c: ConsoleContext, ticket: Ticket, why: string): Promise<Response>;
  /**
   * Does something to a ticket in one transaction, and writes down that it was done.
   * @param kind undefined: the work itself writes it down
   */
  perform<T>(
    c: ConsoleContext,
    ticket: Ticket,
    kind: Act | undefined,
    work: TicketWork<T>,
  ): Promise<Worked<T>>;
}

export function createTicketDesk(options: ConsoleOptions): TicketDesk {
  const { store, brain } = options;

  const show: TicketDesk["show"] = async (c, ticket, notice, status = 200) => {
    const view = await viewOf(c, options);
    const isHidden = ticket.conflicts.includes(view.signed.staff.id);
    return c.html(
      page({
        ...view,
        place: "queue",
        title: view.say("console-number", { number: String(ticket.number) }),
        notice,
        content: isHidden
          ? hiddenTicketView(view)
          : ticketView(view, await readTicket(createTurn(store, brain, "page"), ticket)),
      }),
      status,
    );
  };

  return {
    named: async (c) => {
      const number = c.req.param("number") ?? "";
      return /^\d{1,9}$/.test(number) ? findTicket(store, { number: Number(number) }) : undefined;
    },
    notFound: (c) => c.html(messagePage(brain, "console-not-found"), 404),
    show,
    refused: async (c, ticket, why) => {
      const now = (await findTicket(store, { id: ticket.id })) ?? ticket;
      return show(c, now, { kind: "refused", text: why }, 409);
    },
    perform: (c, ticket, kind, work) =>
      performAtDesk(
        c,
        options,
        async (turn, desk) => work(turn, desk, await getTicket(turn.store, ticket.id)),
        kind === undefined ? undefined : { kind, subject: `ticket:${ticket.number}` },
      ),
  };
}
