import { Hono } from "hono";
import type { AtDesk } from "../conversation/desk.ts";
import {
  cannedWords,
  discardReply,
  draftReply,
  submitDraft,
  type Words,
} from "../conversation/desk-replies.ts";
import { addVersion, readPreview } from "../conversation/preview.ts";
import { approveReply, sendBackReply } from "../conversation/reviews.ts";
import { createTurn, type Turn } from "../conversation/turn.ts";
import type { DeskRules } from "../queue/rules.ts";
import type { Act } from "../storage/audit.ts";
import { type Draft, findDraft } from "../storage/drafts.ts";
import type { Ticket } from "../storage/tickets.ts";
import { languageSchema } from "../text/languages.ts";
import type { ConsoleApp, ConsoleContext, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { draftView, longestReply } from "./draft-view.ts";
import { page } from "./layout.ts";
import { ticketAddress } from "./parts.ts";
import { viewOf } from "./queue.ts";
import { createTicketDesk } from "./ticket-desk.ts";

/**
 * Answering in two steps: words become a draft that is shown as the asker will read it, and only Send sends it; or it
 * goes to a second person first, where the operator wants that.
 */
export function drafts(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  const desk = createTicketDesk(options);

  /** The ticket and the draft an address names, for who wrote the draft and for those who are asked to approve it. */
  const named = async (
    c: ConsoleContext,
  ): Promise<{ readonly ticket: Ticket; readonly draft: Draft } | undefined> => {
    const self = c.get("signed").staff.id;
    const ticket = await desk.named(c);
    const draft = await findDraft(store, c.req.param("draft") ?? "");
    if (!ticket || draft?.ticketId !== ticket.id || ticket.conflicts.includes(self))
      return undefined;
    return draft.staffId === self || ticket.review?.draft === draft.id
      ? { ticket, draft }
      : undefined;
  };

  /** Words from a form; or the page that says what is wrong with them. */
  const read = async (c: ConsoleContext, ticket: Ticket): Promise<string | Response> => {
    const text = (c.get("form").text ?? "").replaceAll("\r\n", "\n").trim();
    if (text !== "" && text.length <= longestReply) return text;
    const { say } = await viewOf(c, options);
    const id = text === "" ? "console-reply-empty" : "console-reply-long";
    return desk.refused(c, ticket, say(id, { most: longestReply }));
  };

  /** What a form asks to be sent: a past answer, a reply written ahead, or own words. */
  const wordsIn = async (c: ConsoleContext, ticket: Ticket): Promise<Words | Response> => {
    const { entry, canned } = c.get("form");
    if (entry !== undefined) return { text: "", entryId: entry };
    if (canned !== undefined) return cannedWords(brain, canned) ?? desk.notFound(c);
    const text = await read(c, ticket);
    return typeof text === "string" ? { text, entryId: null } : text;
  };

  const draftAddress = (ticket: Ticket, draft: Draft): string =>
    `${ticketAddress(ticket)}/drafts/${draft.id}`;

  app.post("/tickets/:number/drafts", async (c) => {
    const ticket = await desk.named(c);
    if (!ticket) return desk.notFound(c);
    const words = await wordsIn(c, ticket);
    if (words instanceof Response) return words;
    const written = await desk.perform(c, ticket, "draft", (turn, at, current) =>
      draftReply(turn, at, current, words),
    );
    if (!written.ok) return desk.refused(c, ticket, written.why);
    const made = written.value;
    return made ? c.redirect(draftAddress(made.ticket, made.draft), 303) : desk.notFound(c);
  });

  app.get("/tickets/:number/drafts/:draft", async (c) => {
    const found = await named(c);
    if (!found) return desk.notFound(c);
    const { ticket, draft } = found;
    const view = await viewOf(c, options);
    const number = String(ticket.number);
    const preview = await readPreview(createTurn(store, brain, "page"), ticket, draft);
    if (draft.state !== "pending" || !preview) {
      const gone = draft.state === "pending" ? "staff-suggestion-gone" : "staff-draft-gone";
      return desk.refused(c, ticket, view.say(gone));
    }
    return c.html(
      page({
        ...view,
        place: "queue",
        title: view.say("console-preview-title", { number }),
        content: draftView(view, { ticket, draft, preview }),
      }),
    );
  });

  for (const [kind, { work, act, done }] of Object.entries(waysOn(brain.desk))) {
    app.post(`/tickets/:number/drafts/:draft/${kind}`, async (c) => {
      const found = await named(c);
      if (!found) return desk.notFound(c);
      const { ticket, draft } = found;
      const worked = await desk.perform(c, ticket, act, (turn, at) => work(turn, at, draft.id));
      if (!worked.ok) return desk.refused(c, ticket, worked.why);
      return c.redirect(`${ticketAddress(ticket)}?done=${done}`, 303);
    });
  }

  app.post("/tickets/:number/drafts/:draft/versions", async (c) => {
    const found = await named(c);
    if (!found) return desk.notFound(c);
    const { ticket, draft } = found;
    const language = languageSchema.safeParse(c.get("form").language).data;
    if (language === undefined || draft.staffId !== c.get("signed").staff.id) {
      return desk.notFound(c);
    }
    const text = await read(c, ticket);
    if (typeof text !== "string") return text;
    await desk.perform(c, ticket, "draft", (turn) => addVersion(turn, draft, language, text));
    return c.redirect(draftAddress(ticket, draft), 303);
  });
  return app;
}

/** A way on from a preview: what is done, how it is written down, and what the ticket's page says of it. */
interface Way {
  readonly work: (turn: Turn, desk: AtDesk, draftId: string) => Promise<boolean>;
  readonly act: Act;
  readonly done: string;
}

const waysOn = ({ reviewReplies }: DeskRules): Readonly<Record<string, Way>> => ({
  send: reviewReplies
    ? { work: submitDraft, act: "ask-review", done: "review" }
    : { work: submitDraft, act: "answer", done: "sent" },
  approve: { work: approveReply, act: "approve", done: "sent" },
  "send-back": { work: sendBackReply, act: "send-back", done: "sent-back" },
  discard: { work: discardReply, act: "discard", done: "discard" },
});
