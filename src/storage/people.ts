import { type Language, languageSchema } from "../text/languages.ts";
import { decryptJson, encryptJson, newId, nowText, type Store } from "./store.ts";

/** What a person's next message is expected to be. */
export type Expecting =
  | { readonly kind: "rephrase" }
  | { readonly kind: "question" }
  | { readonly kind: "details"; readonly ticketId: string };

/** `blocked`: told that the bot cannot help them further. `quiet`: their questions stand on the quiet list. */
export type Standing = "blocked" | "quiet";

/** Somebody who writes to the bot, known by a keyed reference. */
export interface Person {
  readonly id: string;
  readonly chatRef: string;
  readonly chatId: number;
  /** The language to write in: chosen by them, or the last one they were sure to write in. */
  readonly language: Language | undefined;
  readonly languageChosen: boolean;
  readonly welcomed: boolean;
  readonly reachable: boolean;
  readonly expecting: Expecting | undefined;
  /** null: like everybody. */
  readonly standing: Standing | null;
  /** Whether corrections of answers they were given go to them. */
  readonly corrections: boolean;
  readonly createdAt: Date;
}

const place = (id: string) => ({ table: "person", column: "chat", row: id });

const findRow = (store: Store, by: { chatRef: string } | { id: string }) => {
  const query = store.db.selectFrom("person").selectAll();
  return (
    "id" in by ? query.where("id", "=", by.id) : query.where("chat_ref", "=", by.chatRef)
  ).executeTakeFirst();
};

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

const toPerson = (store: Store, row: Row): Person => ({
  id: row.id,
  chatRef: row.chat_ref,
  chatId: decryptJson<number>(store, row.chat_box, place(row.id)),
  language: languageSchema
    .optional()
    .catch(undefined)
    .parse(row.language ?? undefined),
  languageChosen: row.language_chosen === 1,
  welcomed: row.welcomed === 1,
  reachable: row.reachable === 1,
  expecting: row.expecting === null ? undefined : (JSON.parse(row.expecting) as Expecting),
  standing: row.standing,
  corrections: row.corrections === 1,
  createdAt: new Date(row.created_at),
});

export const findPerson = (store: Store, chatId: number): Promise<Person | undefined> =>
  findPersonByRef(store, store.vault.ref("chat", chatId));

export const findPersonByRef = async (
  store: Store,
  chatRef: string,
): Promise<Person | undefined> => {
  const row = await findRow(store, { chatRef });
  return row && toPerson(store, row);
};

export const getPerson = async (store: Store, id: string): Promise<Person> => {
  const row = await findRow(store, { id });
  if (!row) throw new Error("people: no such person");
  return toPerson(store, row);
};

/**
 * The person behind a private chat; a new one when they write for the first time.
 * @param appLanguage the language of their app, to begin with
 */
export async function meetPerson(
  store: Store,
  chatId: number,
  appLanguage?: Language,
): Promise<Person> {
  const known = await findPerson(store, chatId);
  if (known) {
    await store.db
      .updateTable("person")
      .set({ seen_at: nowText(store) })
      .where("id", "=", known.id)
      .execute();
    return known;
  }
  const id = newId();
  await store.db
    .insertInto("person")
    .values({
      id,
      chat_ref: store.vault.ref("chat", chatId),
      chat_box: encryptJson(store, chatId, place(id)),
      language: appLanguage ?? null,
      language_chosen: 0,
      welcomed: 0,
      reachable: 1,
      expecting: null,
      created_at: nowText(store),
      seen_at: nowText(store),
    })
    .execute();
  return getPerson(store, id);
}

export interface PersonChange {
  readonly language?: Language;
  readonly languageChosen?: boolean;
  readonly welcomed?: boolean;
  readonly reachable?: boolean;
  readonly corrections?: boolean;
  /** null: nothing in particular. */
  readonly expecting?: Expecting | null;
  readonly standing?: Standing | null;
}

export async function updatePerson(store: Store, id: string, change: PersonChange): Promise<void> {
  const flag = (value: boolean): number => (value ? 1 : 0);
  const set = {
    ...(change.language === undefined ? {} : { language: change.language }),
    ...(change.languageChosen === undefined
      ? {}
      : { language_chosen: flag(change.languageChosen) }),
    ...(change.welcomed === undefined ? {} : { welcomed: flag(change.welcomed) }),
    ...(change.reachable === undefined ? {} : { reachable: flag(change.reachable) }),
    ...(change.corrections === undefined ? {} : { corrections: flag(change.corrections) }),
    ...(change.expecting === undefined
      ? {}
      : { expecting: change.expecting === null ? null : JSON.stringify(change.expecting) }),
    ...(change.standing === undefined ? {} : { standing: change.standing }),
  };
  if (Object.keys(set).length === 0) return;
  await store.db.updateTable("person").set(set).where("id", "=", id).execute();
}

/** Removes a person with everything that hangs on them, and puts them on the list, so that a restore erases them again. */
export async function erasePerson(store: Store, person: Person): Promise<void> {
  const { db } = store;
  const tickets = await db
    .selectFrom("ticket")
    .select("id")
    .where("person_id", "=", person.id)
    .execute();
  const requests = await db
    .selectFrom("request")
    .select("id")
    .where("person_id", "=", person.id)
    .execute();
  const ticketIds = tickets.map((t) => t.id);
  const requestIds = requests.map((r) => r.id);
  await db.deleteFrom("outbox").where("chat_ref", "=", person.chatRef).execute();
  await db.deleteFrom("pair").where("chat_ref", "=", person.chatRef).execute();
  await db.deleteFrom("sent_message").where("chat_ref", "=", person.chatRef).execute();
  if (ticketIds.length > 0) {
    await db.deleteFrom("outbox").where("ticket_id", "in", ticketIds).execute();
    await db.deleteFrom("pair").where("ticket_id", "in", ticketIds).execute();
    // How they asked may be offered for the archive beside the question they were answered with.
    await db
      .deleteFrom("proposal")
      .where((e) =>
        e(
          "ticket_id",
          "in",
          e.selectFrom("companion").select("lead_id").where("ticket_id", "in", ticketIds),
        ),
      )
      .execute();
  }
  if (requestIds.length > 0) {
    await db.deleteFrom("outbox").where("request_id", "in", requestIds).execute();
  }
  await db
    .deleteFrom("inbox")
    .where("chat_ref", "=", person.chatRef)
    .where("state", "!=", "pending")
    .execute();
  await db.deleteFrom("person").where("id", "=", person.id).execute();
  store.erasures.add(person.chatRef, store.clock());
}

/** Forgets people who have not written since `before` and have nothing open here. */
export async function prunePeople(store: Store, before: Date): Promise<void> {
  await store.db
    .deleteFrom("person")
    .where("seen_at", "<", before.toISOString())
    .where("id", "not in", store.db.selectFrom("ticket").select("person_id"))
    .execute();
}
