import { isMoney } from "./digit-groups.ts";
import type { Finder, Look } from "./finder.ts";
import { wordSet } from "./word-lists.ts";

/** Words for a street that stand before its name: "улица Ленина, д. 12", "Rua das Flores 123", "شارع الحمرا ١٢". */
const streetsBefore = wordSet(
  "calle carrera cra transversal diagonal avenida av rua travessa rue boulevard impasse ri улица улице улицы ул проспект проспекте",
  "пр-т пр переулок пер вулиця вулиці вул провулок ulitsa ulitse vulytsia شارع خیابان کوچه ਗਲੀ",
);
const frenchStreets = wordSet("rue avenue boulevard impasse allée allee chemin");
/** Words for a street that stand after its name, before the house: "Atatürk Caddesi No: 12". */
const streetsAfter = wordSet("caddesi cad sokak sokağı sok bulvarı");
/** Small words and marks within the name of a street, and between it and the house. */
const within = wordSet("de del de la las los das dos da do des du la le les d l");
const beforeHouse = wordSet(
  "д дом буд будинок no n nr numero número nº № # , . : عمارة بناية پلاک رقم شماره",
);
/** What follows the house: flat, floor. */
const flats = wordSet(
  "кв квартира корпус корп apto apartamento apt piso casa kv daire kat شقة واحد طبقه",
);

const farthest = 10;

/** Past the number of a house from `k`: "д. 12, кв. 5", or 0. */
function pastHouse(at: Look, from: number): number {
  let k = from;
  while (k < from + 4 && beforeHouse.has(at(k)?.text ?? " ")) k += 1;
  const house = at(k);
  if (house?.is !== "digits" || house.gap === 2 || house.text.length > 5) return 0;
  let end = k + 1;
  const letter = at(end);
  if (letter?.is === "word" && letter.gap === 0 && letter.text.length === 1) end += 1;
  if ("-/".includes(letter?.text ?? " ") && at(end + 1)?.is === "digits") end += 2;
  const flat = pastFlats(at, end);
  if (flat > end) return flat;
  // "on Lenin street 5 years": a count, and no house.
  const next = at(end);
  return next?.is === "word" && next.gap === 1 && next.letters !== "upper" ? 0 : end;
}

/** Past ", building 2, flat 15" from `from`, or `from`. */
function pastFlats(at: Look, from: number): number {
  let k = from;
  while (k < from + 2 && [",", ".", "-"].includes(at(k)?.text ?? "")) k += 1;
  if (!flats.has(at(k)?.text ?? " ")) return from;
  while (at(k + 1)?.is === "mark" && k < from + 5) k += 1;
  return at(k + 1)?.is === "digits" ? pastFlats(at, k + 2) : from;
}

/** "12 rue de la Paix", "12 bis, avenue Foch": past the name, or 0. */
function pastFrenchStreet(at: Look): number {
  if ((at(0)?.text.length ?? 9) > 4 || isMoney(at(-1))) return 0;
  let k = 1;
  while (k < 3 && ["bis", "ter", ","].includes(at(k)?.text ?? " ")) k += 1;
  if (!frenchStreets.has(at(k)?.text ?? " ")) return 0;
  for (k += 1; k < farthest; k++) {
    const token = at(k);
    if (token?.is === "word" && token.letters === "upper") return k + 1;
    if (!within.has(token?.text ?? " ") && token?.text !== "'") return 0;
  }
  return 0;
}

/** Finds addresses as they are written outside the US, where mostly the street comes before the number of the house. */
export const findForeignAddress: Finder = (at) => {
  const first = at(0);
  if (first?.is === "digits") return pastFrenchStreet(at);
  if (first?.is !== "word") return 0;
  if (first.letters === "han") return pastChineseStreet(at);
  if (streetsBefore.has(first.text)) {
    // "Calle 8 #45-67": the street is a number, too.
    if (at(1)?.is === "digits" && beforeHouse.has(at(2)?.text ?? " ")) return pastHouse(at, 2);
    let names = 0;
    for (let k = 1; k < farthest; k++) {
      const token = at(k);
      if (token === undefined || token.gap === 2) return 0;
      if (names > 0) {
        const end = pastHouse(at, k);
        if (end > 0) return end;
      }
      if (token.is === "mark" ? token.text !== "." && token.text !== "'" : token.is !== "word")
        return 0;
      if (token.is === "mark" || within.has(token.text)) continue;
      if (token.letters === "lower" || names === 3) return 0;
      names += 1;
    }
    return 0;
  }
  if (first.letters !== "upper") return 0;
  for (let k = 1; k < 4; k++) {
    const token = at(k);
    if (token?.is !== "word") return 0;
    if (streetsAfter.has(token.text)) return pastHouse(at, at(k + 1)?.text === "." ? k + 2 : k + 1);
    if (token.letters !== "upper") return 0;
  }
  return 0;
};

/** "枫树街123号", "枫树街40-12号3楼": up to four characters of a name, a street, a number, a floor. */
function pastChineseStreet(at: Look): number {
  for (let k = 1; k < 5; k++) {
    const token = at(k);
    if (token?.letters !== "han") return 0;
    if (!"街路道巷".includes(token.text)) continue;
    if (at(k + 1)?.is !== "digits") return 0;
    const end = at(k + 2)?.text === "-" && at(k + 3)?.is === "digits" ? k + 4 : k + 2;
    if (!"号號".includes(at(end)?.text ?? " ")) return 0;
    const floor = at(end + 1)?.is === "digits" && "楼樓室".includes(at(end + 2)?.text ?? " ");
    return floor ? end + 3 : end + 1;
  }
  return 0;
}
