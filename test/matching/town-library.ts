import type { Document } from "../../src/matching/match.ts";

const document = (id: string, ...questions: readonly string[]): Document => ({
  id,
  questions: questions.map((text) => ({ text })),
});

/** A small archive of an invented town library, with neighbours that are easily confused. */
export const townLibrary: readonly Document[] = [
  document(
    "get-card",
    "How do I get a library card?",
    "where can i sign up for a card",
    "what do I need to become a member",
    "can you register me as a reader",
  ),
  document(
    "lost-card",
    "I lost my library card",
    "what should i do if my card is gone",
    "my card was stolen, how do I replace it",
    "can i get a new card when the old one is lost",
  ),
  document(
    "renew-loan",
    "How do I renew a book?",
    "can i keep my book longer",
    "i need two more weeks with this novel",
    "extend the loan of my books",
  ),
  document(
    "late-fee",
    "What does it cost to return a book late?",
    "how much is the fine for overdue books",
    "i forgot to bring my book back, do I pay",
    "late fee per day",
  ),
  document(
    "opening-hours",
    "When is the library open?",
    "what time do you close on saturday",
    "are you open on sundays",
    "opening hours of the reading room",
  ),
  document(
    "request-granted",
    "My purchase request was granted, what happens next?",
    "you approved the book I asked you to buy, when does it come",
    "request approved, now what",
    "what comes after my request is approved",
  ),
  document(
    "request-denied",
    "My purchase request was denied, what can I do?",
    "you rejected the book I asked you to buy, can I ask again",
    "request denied, now what",
    "what can i do after my request is refused",
  ),
  document(
    "form-12",
    "Where do I find form L-112?",
    "how do i fill in L112 for interlibrary loan",
    "L-112 download",
  ),
  document(
    "form-13",
    "Where do I find form L-113?",
    "how do i fill in L113 for a room",
    "L-113 download",
  ),
];
