import { toVector, wordsOf } from "./features.ts";
import { type LinearModel, scoresOf, toLogOdds } from "./model.ts";

/** What a message about papers can be: an offer of them, a question or a complaint about one, or neither. */
export const offerClasses = ["offer", "asking", "ordinary"] as const;

/** What is known of an offer besides its words, by name. Each pattern is linear: alternatives without repetition. */
const traits: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["asks", /[?؟？]/u],
  ["contact", /@|t\.me|wa\.me|https?:|www\.|\.(?:com|org|net|us)\b/iu],
  [
    "chat",
    /what?sapp|ват?сап|вотсап|вацап|вайбер|viber|telegram|телеграм|微信|wechat|واتس|تلگرام|تليجرام|\bzap\b|ਵਟਸਐਪ|wasap/iu,
  ],
  [
    "money",
    /[$€]|usd|dollar|dólar|dólares|доллар|долар|美元|美金|دولار|دلار|ਡਾਲਰ|zelle|cash ?app|bitcoin|usdt/iu,
  ],
  ["number", /\p{Nd}{7}|\p{Nd}{3}[ .-]\p{Nd}{3,4}[ .-]?\p{Nd}/u],
  ["picture", /\p{Extended_Pictographic}/u],
  ["percent", /[%٪]/u],
];

/** The signs of a message: its traits, and the signals of an offer that it shows. */
export const offerSignsOf = (text: string, signals: readonly string[]): readonly string[] => [
  ...traits.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
  ...signals.map((signal) => `fires ${signal}`),
];

/** The log-odds that a message offers papers. Linear in its length. */
export function offerOdds(
  weights: LinearModel["weights"],
  text: string,
  signals: readonly string[],
): number {
  const vector = toVector(wordsOf(text), offerSignsOf(text, signals));
  return toLogOdds(scoresOf(weights, offerClasses.length, vector), 1);
}
