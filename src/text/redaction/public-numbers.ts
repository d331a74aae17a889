
const digitsOf = (text: string): string =>
  tokenise(text)
    .filter((token) => token.is === "digits")
    .map((token) => token.text)
    .join("");

const national = (digits: string): string =>
  digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;

/** Whether a public number starts here. */
function isKept(at: Look, keep: ReadonlySet<string>): boolean {
  if (keep.size === 0) return false;
  let from = at(0)?.text === "+" ? 1 : 0;
  if (at(from)?.text === "(") from += 1;
  return longest(readGroups(at, from), (_, digits) => keep.has(national(digits))) > 0;
}
