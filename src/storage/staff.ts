import { decryptJson, encryptJson, newId, nowText, type Store } from "./store.ts";

export type StaffRole = "attorney" | "reviewer" | "admin" | "interpreter";

/** Somebody on the allow-list. Membership of the staff group is not authority; this row is. */
export interface Staff {
  readonly id: string;
  /** A small number to tell staff apart without names. */
  readonly seq: number;
  readonly userRef: string;
  /** Telegram user id, which is also the id of their private chat with the bot. */
  readonly userId: number;
  readonly role: StaffRole;
  /** The last day they are away, ISO; null: here. */
  readonly awayUntil: string | null;
  /** Whether they want the daily digest, and the local day of the last one. */
  readonly digest: boolean;
  readonly digestOn: string | null;
}

const place = (id: string) => ({ table: "staff", column: "user", row: id });

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
    awayUntil: row.away_until,
    digest: row.digest === 1,
    digestOn: row.digest_on,
  }));
}

export const findStaff = async (store: Store, userId: number): Promise<Staff | undefined> => {
  const ref = store.vault.ref("user", userId);
  return (await listStaff(store)).find((staff) => staff.userRef === ref);
};

/** What a member says about themselves. */
export async function updateStaff(
  store: Store,
  id: string,
  change: Partial<Pick<Staff, "awayUntil" | "digest" | "digestOn">>,
): Promise<void> {
  const { awayUntil, digest, digestOn } = change;
  await store.db
    .updateTable("staff")
    .set({
      ...(awayUntil === undefined ? {} : { away_until: awayUntil }),
      ...(digest === undefined ? {} : { digest: digest ? 1 : 0 }),
      ...(digestOn === undefined ? {} : { digest_on: digestOn }),
    })
    .where("id", "=", id)
    .execute();
}

/** Whether a member is away on a day (ISO). */
export const isAway = ({ awayUntil }: Pick<Staff, "awayUntil">, today: string): boolean =>
  awayUntil !== null && awayUntil >= today;

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

const settingPlace = (key: string) => ({ table: "setting", column: "value", row: key });

async function findSetting(store: Store, key: string): Promise<number | undefined> {
  const row = await store.db
    .selectFrom("setting")
    .select("value_box")
    .where("key", "=", key)
    .executeTakeFirst();
  return row && decryptJson<number>(store, row.value_box, settingPlace(key));
}

async function setSetting(store: Store, key: string, setting: number): Promise<void> {
  const value = encryptJson(store, setting, settingPlace(key));
  await store.db
    .insertInto("setting")
    .values({ key, value_box: value })
    .onConflict((c) => c.column("key").doUpdateSet({ value_box: value }))
    .execute();
}

/** The staff group's chat id; it follows supergroup migration, so it lives here and not in the environment. */
export const findStaffChat = (store: Store): Promise<number | undefined> =>
  findSetting(store, "staff_chat");
export const setStaffChat = (store: Store, chatId: number): Promise<void> =>
  setSetting(store, "staff_chat", chatId);

/** How many questions the staff answer in a week, as they say; undefined: not said. */
export const findCapacity = async (store: Store): Promise<number | undefined> =>
  (await findSetting(store, "weekly_answers")) || undefined;

/** @param perWeek 0: not said any more */
export const setCapacity = (store: Store, perWeek: number): Promise<void> =>
  setSetting(store, "weekly_answers", perWeek);
/** Puts somebody on the list, or back on it in a new role. False where they are on it already. */
export async function addStaff(store: Store, userId: number, role: StaffRole): Promise<boolean> {
  const id = newId();
  const result = await store.db
    .insertInto("staff")
    .values({
      id,
      user_ref: store.vault.ref("user", userId),
      user_box: encryptJson(store, userId, place(id)),
      role,
      active: 1,
      added_at: nowText(store),
    })
    .onConflict((c) =>
      c.column("user_ref").doUpdateSet({ active: 1, role }).where("staff.active", "=", 0),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes somebody off the list; what they did keeps their number. False where they were not on it. */
export async function retireStaff(store: Store, id: string): Promise<boolean> {
  const result = await store.db
    .updateTable("staff")
    .set({ active: 0 })
    .where("id", "=", id)
    .where("active", "=", 1)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
