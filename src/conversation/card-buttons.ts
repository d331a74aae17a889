import type { CannedReply } from "../archive/canned-reply.ts";
import type { Say } from "../locales/translator.ts";
import { snoozeChoices } from "../queue/snooze.ts";
import { isOver, isWaiting } from "../queue/ticket.ts";
import type { OutgoingButton, OutgoingButtons } from "../storage/outgoing.ts";
import type { Standing } from "../storage/people.ts";
import type { Staff } from "../storage/staff.ts";
import type { Ticket } from "../storage/tickets.ts";
import { type CardMenu, encodeAction, type StaffTicketVerb } from "./actions.ts";
import { isSendable, type Suggestion } from "./suggestions.ts";

/** What the buttons of a card depend on besides the ticket. */
export interface CardView {
  readonly say: Say;
  readonly ticket: Ticket;
  readonly suggestions: readonly Suggestion[];
  readonly standing: Standing | null;
  /** Those the ticket may be given to. */
  readonly others: readonly Staff[];
  /** The buttons about those who ask the same. */
  readonly together: OutgoingButtons;
  /** The replies written ahead, those sent most first. */
  readonly canned: readonly CannedReply[];
}

/** The buttons under a card: what is done most, and the menus with the rest. */
export function cardButtons(view: CardView, menu: CardMenu = "main"): OutgoingButtons {
  const { say, ticket } = view;
  const verb = (kind: StaffTicketVerb): OutgoingButton => ({
    label: say(`button-${kind}`),
    data: encodeAction({ kind, ticket: ticket.id }),
  });
  const open = (to: CardMenu): OutgoingButton => ({
    label: say(to === "main" ? "button-back" : `button-menu-${to}`),
    data: encodeAction({ kind: "menu", ticket: ticket.id, menu: to }),
  });
  switch (menu) {
    case "main":
      return mainButtons(view, verb, open);
    case "later":
      return [
        ...snoozeChoices.map((until) => [
          {
            label: say(`button-snooze-${until}`),
            data: encodeAction({ kind: "snooze", ticket: ticket.id, until }),
          },
        ]),
        [open("main")],
      ];
    case "more":
      return [
        ...(isWaiting(ticket.state) ? [[open("canned")]] : []),
        [verb("copy")],
        [verb("close"), ...(view.others.length > 0 ? [open("give")] : [])],
        [open("conflict")],
        view.standing === null ? [open("block"), verb("shadow")] : [verb("unblock")],
        [open("main")],
      ];
    case "canned":
      return [
        ...view.canned.map((reply) => [
          {
            label: reply.title,
            data: encodeAction({ kind: "canned", ticket: ticket.id, reply: reply.id }),
          },
        ]),
        [open("main")],
      ];
    case "give":
      return [
        ...view.others.map((staff) => [
          {
            label: say("button-staff", { staff: staff.seq }),
            data: encodeAction({ kind: "assign", ticket: ticket.id, to: staff.id }),
          },
        ]),
        [open("main")],
      ];
    case "conflict":
      return [[verb("conflict")], [open("main")]];
    case "block":
      return [[verb("block")], [open("main")]];
  }
}

function mainButtons(
  { say, ticket, suggestions, together }: CardView,
  verb: (kind: StaffTicketVerb) => OutgoingButton,
  open: (menu: CardMenu) => OutgoingButton,
): OutgoingButtons {
  if (isOver(ticket.state)) return [];
  if (ticket.state === "answered") {
    return [
      [verb("note"), verb("close"), open("more")],
      (["publish", "correct"] as const).map((kind) => ({
        label: say(`button-${kind}`),
        data: encodeAction({ kind, ticket: ticket.id }),
      })),
      ...together,
    ];
  }
  const sendable = suggestions.filter(({ entry }) => isSendable(entry));
  const suggest = sendable.map(({ at }) => ({
    label: say("button-suggest", { n: at + 1 }),
    data: encodeAction({ kind: "suggest", ticket: ticket.id, at }),
  }));
  const rest = ticket.sleep === null ? open("later") : verb("wake");
  return [
    ...(suggest.length > 0 ? [suggest] : []),
    [verb(ticket.state === "open" ? "take" : "release"), ...(ticket.urgent ? [] : [rest])],
    [verb("note"), verb("close"), open("more")],
    ...together,
  ];
}
