import { Hono } from "hono";
import {
  type Correction,
  findCorrection,
  findGivenEntry,
  findGivenOn,
  type GivenAnswer,
  writeCorrection,
} from "../conversation/correct.ts";
import {
  beginEntryCorrection,
  beginTicketCorrection,
  readCorrection,
  submitCorrection,
} from "../conversation/correct-steps.ts";
import { mayPublish, refuse } from "../conversation/desk.ts";
import { discardProposal } from "../conversation/publish-steps.ts";
import { may } from "../conversation/rights.ts";
import { createTurn, type Turn } from "../conversation/turn.ts";
import type { Written } from "../queue/written.ts";
import { findTicket, type Ticket } from "../storage/tickets.ts";
import { languages } from "../text/languages.ts";
import { performAtDesk } from "./at-desk.ts";
import type { ConsoleApp, ConsoleContext, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { correctionView } from "./correction-view.ts";
import { longestReply } from "./draft-view.ts";
import { at, type Notice, page } from "./layout.ts";
import { messagePage } from "./message-page.ts";
import { ticketAddress } from "./parts.ts";
import { viewOf } from "./queue.ts";
import { createTicketDesk } from "./ticket-desk.ts";

/** A correction that waits, with the answer it corrects and where it began. */
interface Named {
  readonly correction: Correction;
  readonly given: GivenAnswer;
  readonly ticket: Ticket | undefined;
}

/** The answer that a correction is to take the place of, as it stands now. */
const findGiven = async (
  turn: Turn,
  { entryId }: Correction,
  ticket: Ticket | undefined,
): Promise<GivenAnswer | undefined> =>
  entryId === null ? ticket && findGivenOn(turn, ticket) : findGivenEntry(turn, entryId);

/** Words from a form, with versions of them in other languages; undefined where there are none or too many. */
function readWords(
  form: Readonly<Record<string, string>>,
): { readonly text: string; readonly versions: Written["versions"] } | undefined {
  const tidy = (words = "") => words.replaceAll("\r\n", "\n").trim();
  const versions = languages.flatMap((language) => {
    const words = tidy(form[`text-${language}`]);
    return words === "" ? [] : [[language, words] as const];
  });
  const text = tidy(form.text);
  const isTooLong = [text, ...versions.map(([, words]) => words)].some(
    (words) => words.length > longestReply,
  );
  return text === "" || isTooLong ? undefined : { text, versions: Object.fromEntries(versions) };
}

/** Corrections in two steps: better words are looked at with all whom they reach, and only Send sends them. */
export function corrections(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  const desk = createTicketDesk(options);

  const address = (id: string): string => at(`/corrections/${id}`);
  const gone = (c: ConsoleContext) => c.html(messagePage(brain, "console-proposal-gone"), 409);

  /** The correction an address names, where it waits and is not kept from whoever is signed in; or the page that says why not. */
  const named = async (c: ConsoleContext): Promise<Named | Response> => {
    const { staff } = c.get("signed");
    if (!may(staff, "publish")) return c.html(messagePage(brain, "console-attorneys-only"), 403);
    const turn = createTurn(store, brain, "page");
    const correction = await findCorrection(turn, c.req.param("id") ?? "");
    if (!correction) return gone(c);
    const { ticketId } = correction;
    const ticket = ticketId === null ? undefined : await findTicket(store, { id: ticketId });
    if (ticket?.conflicts.includes(staff.id)) return desk.notFound(c);
    const given = await findGiven(turn, correction, ticket);
    return given ? { correction, given, ticket } : gone(c);
  };

  const show = async (c: ConsoleContext, { correction, given, ticket }: Named, notice?: Notice) => {
    const view = await viewOf(c, options);
    const written = correction.content.written ?? given.written;
    const preview = await readCorrection(createTurn(store, brain, "page"), correction, written);
    return c.html(
      page({
        ...view,
        place: ticket ? "queue" : "archive",
        title: view.say("console-correction"),
        notice,
        content: correctionView(view, { correction, given, ticket, preview }),
      }),
      notice?.kind === "refused" ? 409 : 200,
    );
  };

  const refused = async (c: ConsoleContext, text: string) => {
    const now = await named(c);
    return now instanceof Response ? now : show(c, now, { kind: "refused", text });
  };

  const back = ({ correction, ticket }: Named, done: string): string =>
    ticket
      ? `${ticketAddress(ticket)}?done=${done}`
      : at(`/archive/${correction.entryId}?done=${done}`);

  app.post("/tickets/:number/correct", async (c) => {
    const ticket = await desk.named(c);
    if (!ticket) return desk.notFound(c);
    const worked = await desk.perform(c, ticket, undefined, beginTicketCorrection);
    if (!worked.ok) return desk.refused(c, ticket, worked.why);
    return worked.value ? c.redirect(address(worked.value.id), 303) : desk.notFound(c);
  });

  app.post("/archive/:id/correct", async (c) => {
    const worked = await performAtDesk(c, options, (turn, who) =>
      beginEntryCorrection(turn, who, c.req.param("id")),
    );
    if (worked.ok && worked.value) return c.redirect(address(worked.value.id), 303);
    return may(c.get("signed").staff, "publish")
      ? c.html(messagePage(brain, "console-not-found"), 404)
      : c.html(messagePage(brain, "console-attorneys-only"), 403);
  });

  app.get("/corrections/:id", async (c) => {
    const found = await named(c);
    return found instanceof Response ? found : show(c, found);
  });

  app.post("/corrections/:id", async (c) => {
    const found = await named(c);
    if (found instanceof Response) return found;
    const words = readWords(c.get("form"));
    const { say } = await viewOf(c, options);
    if (!words) return refused(c, say("console-correction-empty", { most: longestReply }));
    const worked = await performAtDesk(c, options, async (turn, who) => {
      const now =
        (await mayPublish(turn, who)) && (await findCorrection(turn, found.correction.id));
      if (!now) return refuse(turn, who, "proposal-gone").then(() => undefined);
      return writeCorrection(turn, now, words.text, words.versions);
    });
    if (!worked.ok) return refused(c, worked.why);
    return worked.value ? c.redirect(address(worked.value.id), 303) : gone(c);
  });

  app.post("/corrections/:id/send", async (c) => {
    const found = await named(c);
    if (found instanceof Response) return found;
    const worked = await performAtDesk(c, options, (turn, who) =>
      submitCorrection(turn, who, found.correction.id),
    );
    return worked.ok ? c.redirect(back(found, "corrected"), 303) : refused(c, worked.why);
  });

  app.post("/corrections/:id/discard", async (c) => {
    const found = await named(c);
    if (found instanceof Response) return found;
    const worked = await performAtDesk(c, options, (turn, who) =>
      discardProposal(turn, who, found.correction, "correct-discarded"),
    );
    return worked.ok ? c.redirect(back(found, "correct-discarded"), 303) : refused(c, worked.why);
  });
  return app;
}
