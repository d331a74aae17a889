import Database from "better-sqlite3";
import { flatten, type Open } from "../system.ts";

/** SQLite's full-text index in memory, with Porter stems; any word may match, BM25 (its `rank`) orders. */
export const open: Open = (archive) => {
  const { texts, owners } = flatten(archive);
  const database = new Database(":memory:");
  database.exec(
    "create virtual table questions using fts5(question, tokenize = 'porter unicode61')",
  );
  const insert = database.prepare("insert into questions (rowid, question) values (?, ?)");
  database.transaction(() => {
    for (const [at, text] of texts.entries()) insert.run(at, text);
  })();
  database.exec("insert into questions (questions) values ('optimize')");
  const find = database
    .prepare<[string], number>(
      "select rowid from questions where questions match ? order by rank limit 5",
    )
    .pluck();
  return (text) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const [best] = find.all(words.map((word) => `"${word}"`).join(" OR "));
    return best === undefined ? undefined : owners[best];
  };
};
