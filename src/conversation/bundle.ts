/** How long a piece of a story waits for the next one, in milliseconds. People send one story in 3 to 6 messages. */
export const pieceWait = 2_500;

/** How long a forwarded message waits: a burst of forwards arrives within about a second. */
export const forwardWait = 1_500;

/** The most a story is made to wait in all, in milliseconds, however many pieces follow. */
export const longestWait = 15_000;

const ends = /[?؟？!！.。।…]["'”»)\]]*\s*$/u;
const asks =
  /[?؟？]|^\s*(what|how|can|could|do|does|did|is|are|am|will|would|should|shall|who|where|when|why|which|may|que|qué|como|cómo|puedo|cuando|cuándo|donde|dónde|quien|comment|est-ce|puis-je|quand|ou|où|pourquoi|como|posso|quando|onde|kijan|eske|èske|ki|kote|как|что|где|когда|можно|могу|чи|як|де|коли|nasıl|ne|nerede|هل|كيف|متى|اين|أين|آیا|چطور|چگونه|کی|کجا|کیا|ਕੀ|ਕਿਵੇਂ|怎么|如何|可以|什么)(\s|$|\p{Script=Han})/iu;

/** Fewer words than this are a greeting or a keyword, not the beginning of a story; two Chinese characters count as a word. */
const storyWords = 4;

const countWords = (text: string): number => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han / 2 + (text.match(/[^\s\p{Script=Han}]+/gu)?.length ?? 0);
};

/** Whether a message is a whole question by itself: asked, finished, or too short to be the start of a story. */
export function isComplete(text: string): boolean {
  const trimmed = text.trim();
  return ends.test(trimmed) || asks.test(trimmed) || countWords(trimmed) < storyWords;
}
