import type { Store } from "./store.ts";
import { eventPlace, selectEvents } from "./tickets.ts";

/** What a member of the staff noted for the others. Askers never get to see it. */
export interface StaffNote {
  /** A staff id. */
  readonly by: string;
  readonly at: Date;
  readonly text: string;
}

/** The notes on a ticket, the oldest first. Nothing that writes to askers may call this; a test sees to it. */
export async function listNotes(store: Store, ticketId: string): Promise<readonly StaffNote[]> {
  const rows = await selectEvents(store, ticketId).where("kind", "=", "note").execute();
  return rows.flatMap((row) =>
    row.text_box === null
      ? []
      : {
          by: row.actor,
          at: new Date(row.at),
          text: store.vault.decrypt(row.text_box, eventPlace(row.id)),
        },
  );
}
