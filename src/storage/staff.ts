import { decryptJson, encryptJson, newId, nowText, type Store } from "./store.ts";

export type StaffRole = "attorney" | "reviewer" | "admin";

/** Somebody on the allow-list. Membership of the staff group is not authority; this row is. */
export interface Staff {
  readonly id: string;
  /** A small number to tell staff apart without names. */
  readonly seq: number;
  readonly userRef: string;
  /** Telegram user id, which is also the id of their private chat with the bot. */
  readonly userId: number;
  readonly role: StaffRole;
}

const place = (id: string) => ({ table: "staff", column: "user", row: id });
const staffChatPlace = { table: "setting", column: "value", row: "staff_chat" };

/** Everyone on the list who is active. */
export async function listStaff(store: Store): Promise<readonly Staff[]> {
  const rows = await store.db
    .selectFrom("staff")
    .selectAll()
    .where("active", "=", 1)
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    userRef: row.user_ref,
    userId: decryptJson<number>(store, row.user_box, place(row.id)),
    role: row.role,
  }));
}

export const findStaff = async (store: Store, userId: number): Promise<Staff | undefined> => {
  const ref = store.vault.ref("user", userId);
  return (await listStaff(store)).find((staff) => staff.userRef === ref);
};

/** Puts the configured attorneys on the list when it is still empty; afterwards the list itself rules. */
export async function seedStaff(store: Store, userIds: readonly number[]): Promise<void> {
  const known = await store.db.selectFrom("staff").select("id").limit(1).executeTakeFirst();
  if (known) return;
  for (const userId of new Set(userIds)) {
    const id = newId();
    await store.db
      .insertInto("staff")
      .values({
        id,
        user_ref: store.vault.ref("user", userId),
        user_box: encryptJson(store, userId, place(id)),
        role: "attorney",
        active: 1,
        added_at: nowText(store),
      })
      .execute();
  }
}

/** The staff group's chat id; it follows supergroup migration, so it lives here and not in the environment. */
export async function findStaffChat(store: Store): Promise<number | undefined> {
  const row = await store.db
    .selectFrom("setting")
    .select("value_box")
    .where("key", "=", "staff_chat")
    .executeTakeFirst();
  return row && decryptJson<number>(store, row.value_box, staffChatPlace);
}

export async function setStaffChat(store: Store, chatId: number): Promise<void> {
  const value = encryptJson(store, chatId, staffChatPlace);
  await store.db
    .insertInto("setting")
    .values({ key: "staff_chat", value_box: value })
    .onConflict((c) => c.column("key").doUpdateSet({ value_box: value }))
    .execute();
}
