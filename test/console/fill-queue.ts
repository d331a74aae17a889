import { asWritten } from "../../src/queue/written.ts";
import type { ProposalContent } from "../../src/storage/proposals.ts";
import { encryptJson, type Store } from "../../src/storage/store.ts";

/** Two tickets of each invented person. */
const perPerson = 2;
/** SQLite binds so many values a statement. */
const rowsAtOnce = 500;

const states = ["open", "claimed", "answered", "open", "closed"] as const;
/** Of ten tickets in a row: which are put aside, and which are of a shadow-blocked asker. */
const aside = new Set([5, 6]);
const quiet = new Set([0, 8]);
const reasons = ["no-match", "asked", "deadline", "emergency"] as const;
const tongues = ["en", "es", "fa", "ht", "zh"] as const;

/** Fills the queue with invented tickets of all kinds, and the requests and answers that belong to them. */
export async function fillQueue(store: Store, count: number): Promise<void> {
  const { n: before } = await store.db
    .selectFrom("ticket")
    .select((e) => e.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  const now = store.clock().getTime();
  const at = (i: number): string => new Date(now - (i % 40_000) * 60_000).toISOString();
  const made = Array.from({ length: count }, (_, i) => i + Number(before));
  const inParts = async <T>(rows: readonly T[], put: (part: T[]) => Promise<unknown>) => {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      await put(rows.slice(from, from + rowsAtOnce));
    }
  };
  if (made[0] === 0) await fillProposals(store);
  const people = made.filter((i) => i % perPerson === 0);
  await inParts(people, (part) =>
    store.db
      .insertInto("person")
      .values(
        part.map((i) => ({
          id: `p${i}`,
          chat_ref: `ref${i}`,
          chat_box: store.vault.encrypt(String(100_000 + i), {
            table: "person",
            column: "chat",
            row: `p${i}`,
          }),
          language: tongues[i % tongues.length] ?? null,
          language_chosen: 0,
          welcomed: 1,
          reachable: 1,
          expecting: null,
          created_at: at(i),
          seen_at: at(i),
        })),
      )
      .execute(),
  );
  await inParts(made, (part) =>
    store.db
      .insertInto("ticket")
      .values(
        part.map((i) => {
          const state = states[i % states.length] ?? "open";
          return {
            id: `t${i}`,
            person_id: `p${i - (i % perPerson)}`,
            state,
            reason: reasons[i % reasons.length] ?? "asked",
            category: i % 4 === 3 ? "detention_now" : null,
            urgent: i % 4 === 3 ? 1 : 0,
            due_on: i % 4 === 2 ? `2026-12-${String((i % 28) + 1).padStart(2, "0")}` : null,
            due_box: null,
            language: tongues[i % tongues.length] ?? "en",
            message_id: 1,
            question_box: store.vault.encrypt(`An invented question ${i}`, {
              table: "ticket",
              column: "question",
              row: `t${i}`,
            }),
            candidates: "[]",
            claimed_by: state === "open" ? null : "s1",
            claimed_at: state === "open" ? null : at(i),
            asleep: aside.has(i % 10) ? 1 : 0,
            quiet: quiet.has(i % 10) ? 1 : 0,
            alerted_at: null,
            asker_told_at: null,
            created_at: at(i),
            updated_at: at(i),
          };
        }),
      )
      .execute(),
  );
  await inParts(made, (part) =>
    store.db
      .insertInto("request")
      .values(
        part.map((i) => ({
          id: `r${i}`,
          person_id: `p${i - (i % perPerson)}`,
          message_id: 1,
          outcome: i % 3 === 0 ? "handoff" : "answer",
          language: tongues[i % tongues.length] ?? "en",
          entry_id: i % 3 === 0 ? null : "t05-school-address",
          entry_version: 1,
          confidence: 0.9,
          candidates: "[]",
          shown: "[]",
          sealed_text: null,
          ticket_id: null,
          created_at: at(i),
        })),
      )
      .execute(),
  );
  await inParts(
    made.filter((i) => states[i % states.length] === "answered"),
    (part) =>
      store.db
        .insertInto("ticket_event")
        .values(
          part.map((i) => ({
            id: `e${i}`,
            ticket_id: `t${i}`,
            at: at(i),
            kind: "answer",
            actor: "s1",
            message_id: null,
            text_box: null,
          })),
        )
        .execute(),
  );
}

/** A proposal for the archive, and two corrections: one whose words are still to come, and one that has them. */
async function fillProposals(store: Store): Promise<void> {
  const correct = { kind: "correct", subject: "t99-invented" } as const;
  const contents: Readonly<Record<string, ProposalContent>> = {
    "a-proposal": {
      kind: "publish",
      draft: {
        question: "Where may a tree be planted?",
        offered: [{ language: "es", text: "¿Dónde se puede plantar un árbol?", taken: true }],
        language: "en",
        answer: { en: "Beside the office.", es: "Al lado de la oficina." },
        topic: "",
        serve: "withNotice",
        reviewIn: 6,
        answered: "2026-11-20",
      },
    },
    "a-correction": { ...correct, written: null },
    "a-written-one": { ...correct, written: asWritten("A tree may be planted behind the office.") },
  };
  for (const [id, content] of Object.entries(contents)) {
    await store.db
      .insertInto("proposal")
      .values({
        id,
        kind: content.kind,
        ticket_id: null,
        entry_id: content.kind === "correct" ? "t99-invented" : null,
        base_version: content.kind === "correct" ? 1 : 0,
        staff_id: "s1",
        state: "pending",
        content_box: encryptJson(store, content, { table: "proposal", column: "content", row: id }),
        created_at: store.clock().toISOString(),
      })
      .execute();
  }
}
