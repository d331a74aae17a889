import type { Match } from "../matching/match.ts";

/** How a text of one message is matched: in its language, without what the person has rejected. */
export type Look = (text: string) => Match;

/** Looks each text up once. */
export function lookOnce(look: Look): Look {
  const seen = new Map<string, Match>();
  return (text) => {
    const match = seen.get(text) ?? look(text);
    seen.set(text, match);
    return match;
  };
}
