import fc from "fast-check";

/** Signs that stand for what a pattern's escapes and properties take. */
const samples: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\\d|\\p\{Nd?\}/, ["1"]],
  [/\\w/, ["a", "_"]],
  [/\\s/, [" ", "\n"]],
  [/\\S|\\D|\\P|\[\^/, ["x", "."]],
  [/\\p\{L\}|Latin/, ["e"]],
  [/\\p\{M/, ["\u0301"]],
  [/Han/, ["我"]],
  [/Cyrillic/, ["е"]],
  [/Arabic/, ["م"]],
  [/Default_Ignorable|Cf/, ["\u200b"]],
  [/\\p\{Cc\}/, ["\u0001"]],
];

/** The words and signs a pattern is written with. */
function lettersOf(source: string): readonly string[] {
  const plain = source
    .replaceAll(/\\p\{[^}]*\}|\\u[\da-f]{4}|\\[dwsSDWbBPnrt]/giu, " ")
    .replaceAll(/\(\?<?[:=!]|\{\d+,?\d*\}|[\\()[\]|*+?^$]/g, " ");
  const words = plain.split(/\s+/).filter((word) => word !== "");
  const signs = [...new Set(words.join(""))];
  const sampled = samples.flatMap(([kind, those]) => (kind.test(source) ? those : []));
  const escaped = [...source.matchAll(/\\([^\w\s])/g)].map(([, sign]) => sign ?? "");
  return [
    ...new Set([...words.slice(0, 6), ...signs.slice(0, 8), ...sampled, ...escaped.slice(0, 6)]),
  ];
}

/** Texts that the pattern takes whole, where fast-check knows how to make them. */
function matchesOf({ source, flags }: RegExp): readonly string[] {
  const bare = source.replaceAll(/\(\?<?[=!](?:[^()[\]\\]|\\.|\[(?:[^\]\\]|\\.)*\])*\)|\\b/g, "");
  try {
    const made = fc.stringMatching(new RegExp(bare, flags.replace(/[gi]/g, "")));
    return fc.sample(made, { numRuns: 6, seed: 1 }).map((text) => text.slice(0, 40));
  } catch {
    return [];
  }
}

/** What does not match at the end, so that everything before is tried again. */
const endings = ["\u0000", "!x", " \n?"];

/**
 * Inputs that make a pattern which backtracks work hard: repeats of its own letters, of two of them in turn and of its
 * own matches, with an end that does not match.
 */
export function attacksOn(regex: RegExp): readonly ((length: number) => string)[] {
  const letters = lettersOf(regex.source);
  const pairs = letters.flatMap((one, at) =>
    letters.slice(at + 1, at + 3).map((other) => one + other),
  );
  const pieces = [...new Set([...letters, ...pairs, ...matchesOf(regex)])].filter((p) => p !== "");
  return pieces.flatMap((piece) =>
    endings.map(
      (ending) =>
        (length: number): string =>
          piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + ending,
    ),
  );
}
