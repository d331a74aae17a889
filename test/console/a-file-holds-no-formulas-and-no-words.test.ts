import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, toCsv } from "../../src/console/csv.ts";
import { listAudit } from "../../src/storage/audit.ts";
import { fillQueue } from "./fill-queue.ts";
import { openTestConsole } from "./visitor.ts";

/** Reads RFC 4180, independently of how it is written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (quoted) {
      if (letter === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"') quoted = true;
    else if (letter === "," || letter === "\n") {
      rows.at(-1)?.push(cell.replace(/\r$/, ""));
      cell = "";
      if (letter === "\n") rows.push([]);
    } else cell += letter;
  }
  return rows.slice(0, -1);
}

test("what goes in comes out, but for an apostrophe before what a spreadsheet would run", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }).filter((text) => !/\r$/.test(text)),
    fc.constantFrom(
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      '=HYPERLINK("x")',
      "\t=1",
      "a\r\nb",
      ',";',
      "＝1",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const read = readCsv(toCsv(["a", "b"], rows)).slice(1);
        expect(read).toHaveLength(rows.length);
        for (const [r, row] of rows.entries()) {
          for (const [c, value] of row.entries()) {
            const got = read[r]?.[c] ?? "";
            expect(got === value || got === `'${value}`).toBe(true);
            expect(got).not.toMatch(/^[=+\-@\t\r\n]/);
          }
        }
      },
    ),
  );
});

test("numbers stay numbers, what is missing stays empty", () => {
  const row: readonly Cell[] = [-1.5, null, true, "x"];
  expect(toCsv(["a"], [row])).toBe('"a"\r\n-1.5,,true,"x"\r\n');
});

test("the queue as a file holds every ticket of its list once, and nothing that anybody wrote", async () => {
  const desk = await openTestConsole();
  await fillQueue(desk.store, 1_200);
  const { visitor } = await desk.staff(1);
  const csv = await visitor.get("/export/queue.csv?tab=closed");
  expect(csv.headers.get("content-disposition")).toBe('attachment; filename="queue.csv"');
  const text = await csv.text();
  const [heads, ...lines] = readCsv(text);
  expect(heads?.[0]).toBe("number");
  expect(lines).toHaveLength(480);
  expect(new Set(lines.map((line) => line[0])).size).toBe(480);
  expect(text).not.toMatch(/invented|p\d/);
  const json = JSON.parse(await visitor.read("/export/queue.json?tab=closed")) as object[];
  expect(json).toHaveLength(480);
  expect((await listAudit(desk.store, { limit: 2 })).map((line) => line.subject)).toEqual([
    "queue.json",
    "queue.csv",
  ]);
});

test("the insights as a file hold counts only", async () => {
  const desk = await openTestConsole();
  await fillQueue(desk.store, 40);
  const { visitor } = await desk.staff(1);
  const rows = readCsv(await visitor.read("/export/insights.csv"));
  const value = (figure: string, name: string) =>
    rows.find((row) => row[0] === figure && row[1] === name)?.[2];
  expect(value("outcomes", "answer")).toBe("26");
  expect(value("languages", "fa")).toBe("8");
  expect(value("matchRate", "")).toBe(String(26 / 40));
});

test("no file without being signed in", async () => {
  const desk = await openTestConsole();
  for (const name of ["queue.csv", "queue.json", "insights.csv", "insights.json"]) {
    expect((await desk.visitor().get(`/export/${name}`)).status).toBe(401);
  }
});
