import { defineConfig } from "vitest/config";

/** Three suites: `unit` (in-process), `rig` (the bot as a real process over HTTP), `browser` (real Chromium). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/rig/**", "test/browser/**"],
          testTimeout: 30_000,
          // The shipped knowledge is read once a worker, not once a file.
          isolate: false,
        },
      },
      {
        test: {
          name: "rig",
          include: ["test/rig/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
