import { isDeepStrictEqual } from "node:util";
import { Hono } from "hono";
import { z } from "zod";
import { replyPolicies, reviewTimes } from "../archive/entry-draft.ts";
import { refuse } from "../conversation/desk.ts";
import type { WrittenDraft } from "../conversation/proposal-draft.ts";
import { entryOf, findPublication, type Publication } from "../conversation/publish.ts";
import {
  approveProposal,
  beginPublication,
  changeProposal,
  discardProposal,
} from "../conversation/publish-steps.ts";
import { may } from "../conversation/rights.ts";
import { createTurn, type Turn } from "../conversation/turn.ts";
import { findTicket, getTicket } from "../storage/tickets.ts";
import { performAtDesk } from "./at-desk.ts";
import type { ConsoleApp, ConsoleContext, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { longestReply } from "./draft-view.ts";
import { at, type Notice, page } from "./layout.ts";
import { messagePage } from "./message-page.ts";
import { ticketAddress } from "./parts.ts";
import { proposalView, readProposal } from "./proposal-view.ts";
import { viewOf } from "./queue.ts";
import { createTicketDesk } from "./ticket-desk.ts";
import { longestTest, type Tried, tryIn } from "./try-out.ts";

const longestQuestion = 2_000;

const formSchema = z.object({
  question: z.string().min(1).max(longestQuestion),
  answer: z.string().min(1).max(longestReply).optional(),
  topic: z.string(),
  serve: z.enum(replyPolicies),
  reviewIn: z.coerce.number().pipe(z.literal(reviewTimes)),
});

/** What a form makes of a proposal; undefined where something is missing or too long. */
function readForm(
  form: Readonly<Record<string, string>>,
  { entryId, content }: Publication,
): WrittenDraft | undefined {
  const tidy = (text: string | undefined) => text?.replaceAll("\r\n", "\n").trim();
  const read = formSchema.safeParse({
    ...form,
    question: tidy(form.question),
    // Who was given an answer is told when its words change: that is a correction.
    answer: entryId === null ? (tidy(form.answer) ?? "") : undefined,
  });
  if (!read.success) return undefined;
  const { answer, ...rest } = read.data;
  const taken = content.draft.offered.flatMap((_one, i) => (form[`taken-${i}`] ? [i] : []));
  return { ...rest, answer, taken: new Set(taken) };
}

/** Proposals for the archive: everything that would be public, changed, tried out and approved on one page. */
export function proposals(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  const desk = createTicketDesk(options);

  const address = (id: string): string => at(`/proposals/${id}`);
  const gone = (c: ConsoleContext) => c.html(messagePage(brain, "console-proposal-gone"), 409);

  /** The proposal an address names, where it still waits and is not kept from whoever is signed in; or the page that says why not. */
  const named = async (c: ConsoleContext): Promise<Publication | Response> => {
    const { staff } = c.get("signed");
    if (!may(staff, "publish")) return c.html(messagePage(brain, "console-attorneys-only"), 403);
    const publication = await findPublication(
      createTurn(store, brain, "page"),
      c.req.param("id") ?? "",
    );
    if (!publication) return gone(c);
    const { ticketId } = publication;
    const ticket = ticketId === null ? undefined : await findTicket(store, { id: ticketId });
    if (ticket?.conflicts.includes(staff.id)) return desk.notFound(c);
    return publication;
  };

  const show = async (
    c: ConsoleContext,
    publication: Publication,
    more: { readonly notice?: Notice; readonly tried?: { text: string; result: Tried } } = {},
  ) => {
    const view = await viewOf(c, options);
    const content = await readProposal(createTurn(store, brain, "page"), publication);
    return c.html(
      page({
        ...view,
        place: "archive",
        title: view.say("console-proposal"),
        notice: more.notice,
        content: proposalView(view, content, more.tried),
      }),
      more.notice?.kind === "refused" ? 409 : 200,
    );
  };

  /** The page as it is now, with the reason why something was not done. */
  const refused = async (c: ConsoleContext, { id }: Publication, text: string) => {
    const now = await findPublication(createTurn(store, brain, "page"), id);
    return now ? show(c, now, { notice: { kind: "refused", text } }) : gone(c);
  };

  app.post("/tickets/:number/publish", async (c) => {
    const ticket = await desk.named(c);
    if (!ticket) return desk.notFound(c);
    const worked = await desk.perform(c, ticket, undefined, beginPublication);
    if (!worked.ok) return desk.refused(c, ticket, worked.why);
    const begun = worked.value;
    if (!begun) return desk.notFound(c);
    return c.redirect(
      begun.kind === "entry" ? at(`/archive/${begun.entryId}`) : address(begun.publication.id),
      303,
    );
  });

  app.get("/proposals/:id", async (c) => {
    const publication = await named(c);
    if (publication instanceof Response) return publication;
    if (c.req.query("done") !== "saved") return show(c, publication);
    const { say } = await viewOf(c, options);
    return show(c, publication, { notice: { kind: "done", text: say("console-proposal-saved") } });
  });

  /** Keeps what the form says, then does something with it. */
  const withForm =
    (
      work: (
        turn: Turn,
        at: Parameters<typeof changeProposal>[1],
        now: Publication,
        isChanged: boolean,
      ) => Promise<unknown>,
      answer: (c: ConsoleContext, now: Publication, value: unknown) => Promise<Response> | Response,
    ) =>
    async (c: ConsoleContext) => {
      const before = await named(c);
      if (before instanceof Response) return before;
      const draft = readForm(c.get("form"), before);
      const { say } = await viewOf(c, options);
      if (!draft) return refused(c, before, say("console-proposal-empty"));
      const worked = await performAtDesk(c, options, async (turn, who) => {
        const was = await findPublication(turn, before.id);
        const now = await changeProposal(turn, who, before.id, { kind: "all", draft });
        if (!was || !now) return undefined;
        const isChanged = !isDeepStrictEqual(was.content.draft, now.content.draft);
        return { now, value: await work(turn, who, now, isChanged) };
      });
      if (!worked.ok) return refused(c, before, worked.why);
      return worked.value ? answer(c, worked.value.now, worked.value.value) : gone(c);
    };

  app.post(
    "/proposals/:id/save",
    withForm(
      async () => undefined,
      (c, { id }) => c.redirect(`${address(id)}?done=saved`, 303),
    ),
  );

  app.post(
    "/proposals/:id/test",
    withForm(
      async () => undefined,
      async (c, now) => {
        const text = (c.get("form").try ?? "").slice(0, longestTest).trim();
        const { say, now: instant } = await viewOf(c, options);
        if (text === "") return refused(c, now, say("console-test-empty"));
        const entry = entryOf(createTurn(store, brain, "page"), now);
        return show(c, now, { tried: { text, result: tryIn(brain, text, instant, entry) } });
      },
    ),
  );

  // What is approved is what was last looked at: with other words in the form, the page is shown once more first.
  app.post(
    "/proposals/:id/approve",
    withForm(
      async (turn, who, now, isChanged) =>
        isChanged ? refuse(turn, who, "console-proposal-look") : approveProposal(turn, who, now),
      (c, { entryId, id }) => c.redirect(at(`/archive/${entryId ?? `r-${id}`}?done=approved`), 303),
    ),
  );

  app.post("/proposals/:id/discard", async (c) => {
    const publication = await named(c);
    if (publication instanceof Response) return publication;
    const worked = await performAtDesk(c, options, (turn, who) =>
      discardProposal(turn, who, publication, "proposal-discarded"),
    );
    if (!worked.ok) return refused(c, publication, worked.why);
    const { ticketId, entryId } = publication;
    if (ticketId === null) return c.redirect(at(`/archive/${entryId}?done=discarded`), 303);
    const ticket = await getTicket(store, ticketId);
    return c.redirect(`${ticketAddress(ticket)}?done=proposal-discarded`, 303);
  });
  return app;
}
