import { createConsole } from "../../src/console/console.ts";
import { type Brain, createBrain } from "../../src/conversation/brain.ts";
import { createLog } from "../../src/log.ts";
import { issuePass } from "../../src/storage/passes.ts";
import { addStaff, findStaff, type Staff, type StaffRole } from "../../src/storage/staff.ts";
import { openTestStore, type TestStore } from "../support/memory-store.ts";
import { createTestKnowledge, shippedSentences } from "../support/test-knowledge.ts";

export const token = "1000001:made-up-token-for-tests-only-0001";
export const origin = "http://localhost";

/** A browser without a screen: it keeps its cookie and reads forms as they stand on the page. */
export interface Visitor {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(
    path: string,
    fields?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** The text of a page. */
  read(path: string): Promise<string>;
  /** The word that forms of this session carry. */
  csrf(): Promise<string>;
  /** `name=value` of the cookie it holds. */
  readonly cookie: string | undefined;
}

/** The console on a store in memory. */
export interface TestConsole {
  readonly store: TestStore;
  readonly brain: Brain;
  /** How often the console said that something is to leave. */
  readonly woken: () => number;
  visitor(): Visitor;
  /** Asks for a whole address. */
  request(url: string): Promise<Response>;
  /** Puts somebody on the staff list and signs them in by a link. */
  staff(userId: number, role?: StaffRole): Promise<{ staff: Staff; visitor: Visitor }>;
}

export async function openTestConsole(
  options: { readonly address?: string; readonly brain?: Brain } = {},
): Promise<TestConsole> {
  const store = await openTestStore();
  const brain =
    options.brain ??
    createBrain({
      knowledge: createTestKnowledge(),
      translator: shippedSentences,
      operator: { name: "the Test Clinic", url: undefined },
      retentionDays: 90,
      secondContact: undefined,
    });
  let woken = 0;
  const app = createConsole({
    store,
    brain,
    log: createLog("silent"),
    token,
    address: () => options.address ?? origin,
    wake: () => {
      woken += 1;
    },
    settings: { mode: "live", updates: "polling" },
  });

  const visitor = (): Visitor => {
    let cookie: string | undefined;
    const send = async (path: string, init: RequestInit): Promise<Response> => {
      const headers = new Headers(init.headers);
      if (cookie !== undefined) headers.set("cookie", cookie);
      const response = await app.request(`/console${path}`, { ...init, headers });
      const given = response.headers.get("set-cookie");
      if (given) cookie = given.includes("Max-Age=0") ? undefined : given.split(";")[0];
      return response;
    };
    const self: Visitor = {
      get: (path, headers = {}) => send(path, { headers }),
      post: (path, fields = {}, headers = {}) =>
        send(path, {
          method: "POST",
          body: new URLSearchParams(fields),
          headers: {
            "content-type": "application/x-www-form-urlencoded",
            origin,
            ...headers,
          },
        }),
      read: async (path) => (await self.get(path)).text(),
      csrf: async () => /name="csrf" value="([^"]+)"/.exec(await self.read("/queue"))?.[1] ?? "",
      get cookie() {
        return cookie;
      },
    };
    return self;
  };

  return {
    store,
    brain,
    woken: () => woken,
    visitor,
    request: async (url) => app.request(url),
    staff: async (userId, role = "attorney") => {
      await addStaff(store, userId, role);
      const staff = await findStaff(store, userId);
      if (!staff) throw new Error("test: no such staff");
      const one = visitor();
      const until = new Date(store.clock().getTime() + 60_000);
      await one.post("/enter", { pass: await issuePass(store, staff.id, until) });
      return { staff, visitor: one };
    },
  };
}
