import { defineConfig } from "vitest/config";

/** Three suites: `unit` (in-process), `rig` (the bot as a real process over HTTP), `browser` (real Chromium). */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/rig/**", "test/browser/**"] } },
      { test: { name: "rig", include: ["test/rig/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 60_000 } },
      { test: { name: "browser", include: ["test/browser/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 60_000 } },
    ],
  },
});
