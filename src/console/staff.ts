import { Hono } from "hono";
import { html } from "hono/html";
import { z } from "zod";
import { may } from "../conversation/rights.ts";
import { addToStaff, removeFromStaff, type StaffChange } from "../conversation/staff-changes.ts";
import { createTurn, type Turn } from "../conversation/turn.ts";
import { type Audited, audit, listAudit } from "../storage/audit.ts";
import { endSession, listSessions, type Session } from "../storage/sessions.ts";
import { type ListedStaff, listAllStaff, staffRoles } from "../storage/staff-list.ts";
import { inTransaction, newId } from "../storage/store.ts";
import type { ConsoleApp, ConsoleContext, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { at, csrfField, type Html, type Notice, page } from "./layout.ts";
import { act, ago, sayActor, saySubject, type View } from "./parts.ts";
import { viewOf } from "./queue.ts";

/** Acts of the log that are shown. */
const shownActs = 50;

const newStaffSchema = z.object({
  userId: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,15}$/)
    .transform(Number),
  role: z.enum(staffRoles),
});

/** Who answers, who may change that, who is signed in, and what was done. */
export function staff(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();

  const show = async (c: ConsoleContext, notice?: Notice) => {
    const view = await viewOf(c, options);
    return c.html(
      page({
        ...view,
        place: "staff",
        title: view.say("console-place-staff"),
        notice,
        content: staffView(view, {
          list: await listAllStaff(store),
          sessions: await listSessions(store, view.signed.staff.id),
          log: await listAudit(store, { limit: shownActs }),
        }),
      }),
      notice?.kind === "refused" ? 409 : 200,
    );
  };
  const change = async (
    c: ConsoleContext,
    done: string,
    work: (turn: Turn) => Promise<StaffChange>,
  ) => {
    const result = await inTransaction(store, (tx) =>
      work(createTurn(tx, brain, `console-${newId()}`)),
    );
    options.wake();
    const { say } = await viewOf(c, options);
    return show(c, {
      kind: result === "done" ? "done" : "refused",
      text: say(result === "done" ? done : refusals[result]),
    });
  };

  app.get("/staff", (c) => show(c));

  app.post("/staff", async (c) => {
    const { say } = await viewOf(c, options);
    const wanted = newStaffSchema.safeParse(c.get("form"));
    if (!wanted.success) {
      return show(c, { kind: "refused", text: say("console-staff-bad-id") });
    }
    const { userId, role } = wanted.data;
    return change(c, "console-staff-added", (turn) =>
      addToStaff(turn, c.get("signed").staff, userId, role),
    );
  });

  app.post("/staff/:id/remove", (c) =>
    change(c, "console-staff-removed", (turn) =>
      removeFromStaff(turn, c.get("signed").staff, c.req.param("id")),
    ),
  );

  app.post("/sessions/:id/end", async (c) => {
    const { staff: self } = c.get("signed");
    const { say } = await viewOf(c, options);
    const ended = await endSession(store, self.id, c.req.param("id"));
    if (ended) await audit(store, self.id, "session-ended");
    return show(c, ended ? { kind: "done", text: say("console-session-ended") } : undefined);
  });
  return app;
}

const refusals: Readonly<Record<Exclude<StaffChange, "done">, string>> = {
  already: "console-staff-already",
  yourself: "console-staff-yourself",
  "not-there": "console-staff-not-there",
  "not-allowed": "staff-not-allowed",
};

function staffView(
  view: View,
  parts: {
    readonly list: readonly ListedStaff[];
    readonly sessions: readonly Session[];
    readonly log: readonly Audited[];
  },
): Html {
  const { say, signed } = view;
  const mayChange = may(signed.staff, "staff");
  return html`
    <ul class="plain">${parts.list.map(
      (person) => html`
      <li class="person">
        <p><b>${say("console-actor-staff", { number: person.seq })}</b> ${person.id === signed.staff.id ? html`<span class="badge">${say("console-you")}</span>` : ""}
          ${person.active ? say(`console-role-${person.role}`) : html`<span class="badge">${say("console-left")}</span>`}
          <span class="meta">${ago(view, person.addedAt)}</span></p>
        ${
          mayChange && person.active && person.id !== signed.staff.id
            ? html`<details class="more"><summary class="button">${say("console-staff-remove")}</summary>
          <div class="pop"><p>${say("console-staff-remove-what")}</p>
          ${act(view, at(`/staff/${person.id}/remove`), say("console-staff-remove-sure"), { kind: "danger" })}</div></details>`
            : ""
        }
      </li>`,
    )}</ul>
    ${mayChange ? addForm(view) : html`<p class="soft">${say("console-staff-read-only")}</p>`}
    <section aria-labelledby="sessions">
      <h2 id="sessions">${say("console-sessions")}</h2>
      <ul class="plain">${parts.sessions.map(
        (session) => html`
        <li class="person"><p>${say(`console-way-${session.way}`)} · ${ago(view, session.createdAt)}
          ${session.id === signed.session.id ? html`<span class="badge">${say("console-this-one")}</span>` : ""}</p>
          ${session.id === signed.session.id ? "" : act(view, at(`/sessions/${session.id}/end`), say("console-session-end"))}</li>`,
      )}</ul>
    </section>
    <section aria-labelledby="log">
      <h2 id="log">${say("console-log")}</h2>
      <p class="soft">${say("console-log-what")}</p>
      <ul class="log after">${parts.log.map(
        (line) =>
          html`<li>${ago(view, line.at)} · ${sayActor(view, line.staffId)} · ${say(`console-act-${line.act}`)}${line.subject ? html` · ${saySubject(view, line.subject)}` : ""}</li>`,
      )}</ul>
    </section>`;
}

const addForm = ({ say, signed }: View): Html => html`
    <section aria-labelledby="add">
      <h2 id="add">${say("console-staff-add")}</h2>
      <form method="post" action="${at("/staff")}" class="fields">
        ${csrfField(signed)}
        <p class="field"><label for="userId">${say("console-staff-id")}</label>
          <input id="userId" name="userId" inputmode="numeric" pattern="[1-9][0-9]*" maxlength="16" required
            autocomplete="off" aria-describedby="id-hint"></p>
        <p class="field"><label for="role">${say("console-staff-role")}</label>
          <select id="role" name="role">${staffRoles.map((role) => html`<option value="${role}">${say(`console-role-${role}`)}</option>`)}</select></p>
        <button>${say("console-staff-add-go")}</button>
      </form>
      <p class="soft after" id="id-hint">${say("console-staff-id-hint")}</p>
      <ul class="soft after">${staffRoles.map((role) => html`<li><b>${say(`console-role-${role}`)}</b>: ${say(`console-role-${role}-what`)}</li>`)}</ul>
    </section>`;
