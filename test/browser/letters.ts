import { spawnSync } from "node:child_process";
import type { Locator } from "playwright-core";

const textIn = (bubble: Locator): Locator => bubble.locator("[data-part=text]");

/** The direction the text of a bubble runs in, as the browser lays it out. */
export const directionOf = (bubble: Locator): Promise<string> =>
  textIn(bubble).evaluate(
    (element) => element.ownerDocument.defaultView.getComputedStyle(element).direction,
  );

/** How far the first letter of a bubble's text stands from the left and right edge, in pixels. */
export const edgesOf = (bubble: Locator): Promise<{ left: number; right: number }> =>
  textIn(bubble).evaluate((element) => {
    const { document, NodeFilter } = element.ownerDocument.defaultView;
    const first = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const range = document.createRange();
    range.setStart(first, 0);
    range.setEnd(first, 1);
    const [letter, frame] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
    return { left: letter.left - frame.left, right: frame.right - letter.right };
  });

/**
 * The letters of a bubble for which the browser draws the box that stands for a missing glyph: the
 * picture it draws of U+0378, which Unicode gives to no letter.
 */
export const boxesIn = (bubble: Locator): Promise<string[]> =>
  textIn(bubble).evaluate((element) => {
    const { document, getComputedStyle } = element.ownerDocument.defaultView;
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [64, 64];
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.font = getComputedStyle(element).font;
    pen.textAlign = "left";
    const picture = (letter: string): string => {
      pen.clearRect(0, 0, 64, 64);
      pen.fillText(letter, 16, 40);
      return pen.getImageData(0, 0, 64, 64).data.join();
    };
    const box = picture("\u0378");
    if (box === picture(" ")) throw new Error("browser: a missing glyph cannot be seen here");
    const letters = new Set<string>(element.innerText.match(/\p{L}/gu) ?? []);
    return [...letters].filter((letter) => picture(letter) === box);
  });

/** Whether this machine has a font for a language; where it cannot say, there is taken to be one. */
export function hasFontFor(language: string): boolean {
  const { error, status, stdout } = spawnSync("fc-list", [`:lang=${language}`], {
    encoding: "utf8",
  });
  return error !== undefined || status !== 0 || stdout.trim() !== "";
}
