import type { Open } from "./system.ts";

/** One row of the table. */
export interface System {
  readonly name: string;
  /** As the table calls it. */
  readonly title: string;
  /** Loaded by its own process only, so that nobody's memory holds another's code. */
  readonly load: () => Promise<{ readonly open: Open }>;
  /** How many questions it is asked, by the size of the archive, where all of them would take too long. */
  readonly asked?: Readonly<Record<number, number>>;
}

/** How many questions a system is asked that is not too slow for it. */
export const mostAsked = 1000;

/**
 * What is compared, in the order of the table and of measuring: our matcher leaves a snapshot to start from.
 */
export const systems: readonly System[] = [
  { name: "decide", title: "whole decision", load: () => import("./systems/decide.ts") },
  { name: "matcher", title: "our matcher alone", load: () => import("./systems/matcher.ts") },
  {
    name: "snapshot",
    title: "our matcher, from its snapshot",
    load: () => import("./systems/snapshot.ts"),
  },
  {
    name: "fts5",
    title: "SQLite FTS5",
    load: () => import("./systems/fts5.ts"),
    asked: { 100000: 200 },
  },
  {
    name: "minisearch",
    title: "MiniSearch",
    load: () => import("./systems/minisearch.ts"),
    asked: { 10000: 200, 100000: 20 },
  },
  {
    name: "fuse",
    title: "Fuse.js",
    load: () => import("./systems/fuse.ts"),
    asked: { 1000: 100, 10000: 20, 100000: 3 },
  },
];
