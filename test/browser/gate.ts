import { describe, test } from "vitest";
import { findBrowser } from "./support.ts";

const missing =
  "no Chromium here: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH";

/**
 * A suite that needs a real browser. Without one it is skipped and says why; on a build server
 * (`CI=true`) it fails instead, so that it cannot go missing unseen.
 */
export function describeInBrowser(name: string, suite: (browserPath: string) => void): void {
  const path = findBrowser();
  if (path !== undefined) {
    describe(name, () => suite(path));
    return;
  }
  if (process.env.CI !== "true") console.warn(`SKIPPED: ${name}: ${missing}`);
  test(`${name} (${missing})`, (context) => {
    if (process.env.CI === "true") throw new Error(missing);
    context.skip(missing);
  });
}
