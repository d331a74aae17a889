import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A regular expression written in the source. */
export interface Pattern {
  /** File and line, from the project's root. */
  readonly place: string;
  readonly regex: RegExp;
}

const root = join(import.meta.dirname, "..", "..");

/** Every regular expression literal below `folder`, and every place that builds one from a text, in order. */
export function readPatterns(folder: string): {
  readonly patterns: readonly Pattern[];
  readonly built: readonly string[];
} {
  const patterns: Pattern[] = [];
  const built: string[] = [];
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|js)$/.test(name))
    .sort();
  for (const name of files) {
    const file = join(folder, name);
    const text = readFileSync(join(root, file), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        patterns.push({ place: `${file}:${line}`, regex: toRegex(node.text) });
      }
      const callee = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression : null;
      if (callee?.getText(source) === "RegExp") built.push(file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { patterns, built };
}

function toRegex(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
