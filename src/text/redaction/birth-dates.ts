
const sentenceEnds = new Set(["?", "!", ";"]);

const findBirthDate: Finder = (at) => {
  const first = at(0);
  if (first?.is !== "digits" && !(first?.is === "word" && months.has(first.text))) return 0;
  if (continues(at)) return 0;
  const length = readDate(at);
  if (length === 0) return 0;
  // A place often stands between: "born in ... on 5 May".
  for (let k = -1; k >= -6; k--) {
    if (endsWithCue(at, k, birthCues)) return length;
    const token = at(k);
    if (token === undefined || token.is === "digits" || token.is === "hole") break;
    if (sentenceEnds.has(token.text) || hearingWords.has(token.text)) break;
  }
  for (let k = length; k < length + 4; k++) {
    const token = at(k);
    if (token === undefined || token.is === "digits" || token.is === "hole") return 0;
    if (afterBirth.has(token.text) && !(token.text === "出" && at(k + 1)?.text !== "生")) {
      return length;
    }
    if (!fillers.has(token.text) && !dateFillers.has(token.text) && token.text !== "года") return 0;
  }
  return 0;
};

const hearingWords = wordSet(
  "hearing interview court filed entered arrived came appointment biometrics deadline expires",
  "audiencia entrevista cita audiência rendez суд интервью слушание прибыл въехал приехал",
  "cleared got received applied moved certificate expired issued",
);
