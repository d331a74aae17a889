/** What a placeholder stands for; in the text it is written in square brackets, `[phone]`. */
export const redactionKinds = [
  "a-number",
  "receipt-number",
  "ssn",
  "passport",
  "phone",
  "email",
  "address",
  "birth-date",
  "name",
  "card-number",
] as const;

export type RedactionKind = (typeof redactionKinds)[number];

export interface Redaction {
  readonly kind: RedactionKind;
  /** Where it stood in the original text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export interface RedactOptions {
  /** Digits of public numbers (hotlines) that stay, with or without the country code. */
  readonly keep?: readonly string[];
}

/**
 * The text with personal identifiers replaced by typed placeholders, and where they were.
 *
 * A scanner over tokens, with no pattern that backtracks. Each finder sees a bounded stretch
 * around its token, and after a replacement the scan goes back to the tokens that had seen it, so
 * that the result is a fixed point (redacting twice changes nothing) and the time is linear.
 * What has neither a form of its own nor a cue word (a name in passing, a birth year) stays.
 */
export function redact(
  text: string,
  options: RedactOptions = {},
): { text: string; found: readonly Redaction[] } {
  // Short codes are too short to be taken for anyone's number, but would hide a longer one's start.
  const numbers = (options.keep ?? []).map((number) => national(digitsOf(number)));
  const keep = new Set(numbers.filter((digits) => digits.length >= 7));
  const ahead = tokenise(text).reverse();
  const behind: Token[] = [];
  /** For each token behind, how far ahead the finders looked from it. */
  const looked: number[] = [];
  const found: Redaction[] = [];
  let farthest = 0;
  const at: Look = (k) => {
    if (k < 0) return behind[behind.length + k];
    if (k > farthest) farthest = k;
    return ahead[ahead.length - 1 - k];
  };
  while (ahead.length > 0) {
    farthest = 0;
    const hit = findAt(at, keep);
    if (hit === undefined) {
      behind.push(ahead.pop() as Token);
      looked.push(farthest);
      continue;
    }
    const span = ahead.splice(ahead.length - hit.length).reverse();
    const first = span[0] as Token;
    const { start } = first;
    const end = (span.at(-1) as Token).end;
    found.push({ kind: hit.kind, start, end });
    ahead.push({ ...first, is: "hole", text: HOLE, end });
    let back = 0;
    for (let k = 1; k <= Math.min(REACH, behind.length); k++) {
      if ((looked[behind.length - k] as number) >= k) back = k;
    }
    for (; back > 0; back--) {
      ahead.push(behind.pop() as Token);
      looked.pop();
    }
  }
  found.sort((a, b) => a.start - b.start);
  let result = "";
  let from = 0;
  for (const { kind, start, end } of found) {
    result += `${text.slice(from, start)}[${kind}]`;
    from = end;
  }
  return { text: result + text.slice(from), found };
}

// --- Tokens -----------------------------------------------------------------------------------

interface Token {
  readonly is: "word" | "digits" | "mark" | "hole";
  /** Folded: lower case, no diacritics, ASCII digits, one form per dash and Arabic letter. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, spaces, or a line break. */
  readonly gap: 0 | 1 | 2;
  readonly letters: "upper" | "lower" | "caseless" | "han";
}

/** The token `k` places from the current one; negative looks back. */
type Look = (k: number) => Token | undefined;

/** No finder looks further than this many tokens ahead. */
const REACH = 40;

/** What a hole reads as: nothing any cue or form contains. */
const HOLE = "[]";

/** Code points of the digit zero: Arabic, Persian, Devanagari, Bengali, Gurmukhi. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66];

const foldedSigns: Readonly<Record<string, string>> = {
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ı: "i",
  "’": "'",
  "‘": "'",
  "`": "'",
  ʼ: "'",
  "：": ":",
  "、": ",",
  "،": ",",
  "。": ".",
  "।": ".",
  "؟": "?",
};

type Sign = {
  readonly is: "word" | "digits" | "mark" | "space" | "line" | "nothing" | "accent";
  readonly text: string;
  readonly letters: Token["letters"];
};

const signs = new Map<string, Sign>();

function readSign(char: string): Sign {
  const known = signs.get(char);
  if (known !== undefined) return known;
  const sign = classify(char);
  // Bounded, so that a stream of rare characters does not grow the process for ever.
  if (signs.size < 20_000) signs.set(char, sign);
  return sign;
}

function classify(char: string): Sign {
  const of = (is: Sign["is"], text: string, letters: Token["letters"] = "lower"): Sign => ({
    is,
    text,
    letters,
  });
  if (/^\p{Mn}$/u.test(char)) return of("accent", "");
  if (char === "ـ" || /^\p{Cf}$/u.test(char)) return of("nothing", "");
  if (/^[\n\r\u2028\u2029]$/u.test(char)) return of("line", "");
  if (/^\s$/u.test(char)) return of("space", "");
  if (/^[\p{Pd}\u2212]$/u.test(char)) return of("mark", "-");
  const code = char.codePointAt(0) as number;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return of("digits", String(code - zero));
  const plain = char
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  const text = foldedSigns[char] ?? foldedSigns[plain] ?? plain;
  if (/^[0-9]$/.test(text)) return of("digits", text);
  if (/^\p{Script=Han}/u.test(char)) return of("word", text, "han");
  if (!/^[\p{L}\p{Mc}]/u.test(char)) return of("mark", text);
  if (/^[\p{Lu}\p{Lt}]/u.test(char)) return of("word", text, "upper");
  return of("word", text, /^\p{Lo}/u.test(char) ? "caseless" : "lower");
}

const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x250;

function holeAt(text: string, index: number): number {
  const hole = redactionKinds.find((kind) => text.startsWith(`[${kind}]`, index));
  return hole === undefined ? 0 : hole.length + 2;
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let current: { -readonly [K in keyof Token]: Token[K] } | undefined;
  let gap: Token["gap"] = 0;
  let latin = false;
  for (let index = 0; index < text.length; ) {
    const hole = text[index] === "[" ? holeAt(text, index) : 0;
    if (hole > 0) {
      tokens.push({
        is: "hole",
        text: HOLE,
        start: index,
        end: index + hole,
        gap,
        letters: "lower",
      });
      current = undefined;
      gap = 0;
      index += hole;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(index) as number);
    const start = index;
    index += char.length;
    const sign = readSign(char);
    if (sign.is === "accent") {
      if (current !== undefined && gap === 0) current.end = index;
    } else if (sign.is === "space" || sign.is === "line") {
      gap = sign.is === "line" ? 2 : gap === 2 ? 2 : 1;
      current = undefined;
    } else if (sign.is !== "nothing") {
      const joins =
        current !== undefined &&
        current.is === sign.is &&
        sign.is !== "mark" &&
        sign.letters !== "han" &&
        current.letters !== "han" &&
        (sign.is === "digits" || latin === isLatin(sign.text));
      if (joins && current !== undefined) {
        // Asking `current.text` for its script here would copy it each time.
        current.text += sign.text;
        current.end = index;
      } else {
        current = { ...sign, is: sign.is, start, end: index, gap };
        latin = isLatin(sign.text);
        tokens.push(current);
      }
      gap = 0;
    }
  }
  return tokens;
}

// --- Cue words --------------------------------------------------------------------------------

/** Phrases by their last word, each as its words from the last to the first. */
type Cues = ReadonlyMap<string, readonly (readonly string[])[]>;

function cues(...phrases: readonly string[]): Cues {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases.flatMap((line) => line.split("|"))) {
    const words = tokenise(phrase.trim()).map((token) => token.text);
    words.reverse();
    const last = words[0] as string;
    index.set(last, [...(index.get(last) ?? []), words]);
  }
  return index;
}

const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => tokenise(line).map((token) => token.text)));

const nameCues = cues(
  "my name is|my name's|my names|my full name is|my real name is|my legal name is|my first name is",
  "my last name is|my nane is|my nam is|my name it is|his name is|her name is|their name is",
  "'s name is|wife name is|husband name is|son name is|daughter name is|brother name is",
  "sister name is|mother name is|father name is|child name is|lawyer name is|i am called",
  "wifes name is|husbands name is|sons name is|daughters name is|brothers name is|moms name is",
  "full name:|first name:|last name:|my name:|name:|surname:|applicant name:",
  "me llamo|yo me llamo|mi nombre es|mi nombre completo es|mi apellido es|se llama|nombre:",
  "nombre completo:|apellido:|apellidos:|nombres:|mi nonbre es",
  "meu nome é|meu nome e|meu nome completo é|me chamo|chamo-me|se chama|nome:|nome completo:",
  "sobrenome:|mwen rele|m rele|non mwen se|non m se|mwen relem|li rele|non:|non konplè:",
  "je m'appelle|je mappelle|je m appelle|mon nom est|mon nom c'est|mon prénom est|s'appelle",
  "nom:|prénom:|nom complet:|меня зовут|его зовут|ее зовут|её зовут|имя:|фио:",
  "фамилия:|мужа зовут|жену зовут|сына зовут|дочь зовут|фио|мене звати",
  "мене звуть|його звати|її звати|ім'я:|піб:|прізвище:",
  "menya zovut|mene zvaty|我叫|我的名字是|我的名字叫|名字叫|我名字是|我名叫|姓名:|名字:|我姓|他叫|她叫",
  "اسمي|أنا اسمي|اسمي هو|اسمي الكامل|اسمه|اسمها|الاسم:|ismi|esmi|اسم من|نام من|اسمم|نامم|اسم بنده",
  "اسم شوهرم|اسم همسرم|نام:|نام و نام خانوادگی:|esmam|esme man|adım|benim adım|ismim|benim ismim",
  "adı:|isim:|adi soyadi:|ad soyad:|ਮੇਰਾ ਨਾਮ|ਮੇਰਾ ਨਾਂ|ਮੇਰਾ ਨਾਉਂ|ਉਸਦਾ ਨਾਮ|ਨਾਮ:|mera naam|mera nam",
);

/** Cues that also open other sentences: only a capitalised word counts after them. */
const weakNameCues = cues(
  "my name|they call me|you can call me|please call me|i am mr|i am mrs|mi nombre|meu nome|mon nom",
  "моё имя|моя фамилия|моє ім'я|моє імя|моє прізвище",
);

const aNumberCues = cues(
  "a number|a numbers|a no|a #|anumber|alien number|alien registration number|alien registration",
  "alien no|alien #|uscis number|uscis #|número a|numero a|número de extranjero",
  "numero de alien|número alien|número de registro de extranjero|número de estrangeiro",
  "nimewo a|nimewo etranje|numéro a|numéro d'étranger|a номер|номер a|номер иностранца",
  "а номер|номер а|номер іноземця|外国人号码|外国人登记号|a号|a号码|a 号码|رقم الأجنبي|رقم a|شماره a",
  "شماره بیگانه|شماره خارجی|a numarası|a numaram|yabancı numarası|ਏ ਨੰਬਰ|a ਨੰਬਰ",
);

const receiptCues = cues(
  "receipt|receipt number|receipt no|receipt #|case number|recibo|número de recibo|numero de caso",
  "número de caso|número do recibo|nimewo resi|numéro de reçu|numéro de dossier|номер квитанции",
  "номер дела|номер квитанції|номер справи|收据号|收据号码|案件号|رقم الإيصال|رقم القضية",
  "شماره رسید|شماره پرونده|makbuz numarası|dosya numarası|ਰਸੀਦ ਨੰਬਰ|ਕੇਸ ਨੰਬਰ",
);

const ssnCues = cues(
  "ssn|social security|social security number|social|social number|itin|seguro social|ss#",
  "número social|segurança social|seguro social número|sekirite sosyal|sécurité sociale",
  "номер социального страхования|соцномер|социального страхования|социал",
  "соціального страхування|社会安全号|社安号|社会安全号码|社安号码|工卡号|الضمان الاجتماعي|ضمان اجتماعي",
  "تامین اجتماعی|سوشال|سوشیال|sosyal güvenlik|sosyal güvenlik numaram|ਸੋਸ਼ਲ ਸਿਕਿਓਰਿਟੀ|ਸੋਸ਼ਲ",
);

const passportCues = cues(
  "passport|passports|pasport|passaport|passport number|pasaporte|pasaportes|pasaporte número",
  "passaporte|paspò|paspo|passeport|паспорт|паспорта|паспорте|паспортом|загранпаспорт",
  "загранпаспорта|паспорту|закордонний паспорт|护照|护照号|护照号码|جواز|جواز السفر|جواز سفر",
  "جواز سفري|جوازي|جواز سفرها|پاسپورت|پاسپورتم|گذرنامه|گذرنامه ام|گذرنامه‌ام|jawaz",
  "pasaport|pasaportum|pasaportumun|pasaport numaram|ਪਾਸਪੋਰਟ|ਪਾਸਪੋਰਟ ਨੰਬਰ|серия",
);

const phoneCues = cues(
  "phone|phone number|my number|telephone|tel|cell|cellphone|mobile|whatsapp|whats app|viber",
  "call|call me|call us|text me|reach me|fax|signal|contact me|teléfono|telefono|celular|móvil",
  "mi número|llamar al|llámame|llame al|mi cel|cel|telefone|meu número|zap|celular é|ligue",
  "telefòn|telefon|nimewo mwen|rele m|rele mwen nan|téléphone|portable|mon numéro|appelez",
  "телефон|тел|мой номер|номер телефона|моб|позвоните|звоните|ватсап|вотсап|мій номер",
  "телефону|телефонуйте|дзвоніть|电话|手机|电话号码|手机号|我的号码|微信|هاتف|هاتفي|جوال|جوالي",
  "موبايل|رقمي|رقم هاتفي|واتساب|تلفن|تلفنم|موبایل|موبایلم|شماره من|شماره تماس|شماره ام|واتس اپ",
  "telefonum|cep|numaram|cep telefonum|beni arayın|ਫੋਨ|ਫ਼ੋਨ|ਮੋਬਾਈਲ|ਮੇਰਾ ਨੰਬਰ|ਫੋਨ ਨੰਬਰ",
);

const cardCues = cues(
  "card|credit card|debit card|card number|tarjeta|número de tarjeta|cartão|carte|carte bancaire",
  "kat|карта|карты|номер карты|картки|卡号|银行卡|信用卡|بطاقة|بطاقتي|کارت|شماره کارت|kart|ਕਾਰਡ",
);

const birthCues = cues(
  "born|birthday|bday|birth date|birthdate|date of birth|dob|d.o.b|d.o.b.|was born|birth",
  "nací|naci|nació|nacio|nacida|nacido|fecha de nacimiento|nacimiento|cumpleaños|nasci|nasceu",
  "nascida|nascido|data de nascimento|nascimento|aniversário|fèt|mwen fèt|dat nesans|nesans",
  "né|née|date de naissance|naissance|anniversaire|родился|родилась|родились|рождения|др|д.р.",
  "дата рождения|день рождения|народився|народилася|народилась|народження|дата народження",
  "出生|生日|出生日期|出生于|生于|出生日|مواليد|ولدت|ولد|تاريخ الميلاد|الميلاد|تاريخ ميلادي",
  "ميلادي|متولد|تاریخ تولد|تولد|به دنیا آمدم|تولدم|doğum|doğdum|doğum tarihi|doğum tarihim",
  "ਜਨਮ|ਜਨਮ ਮਿਤੀ|ਜਨਮ ਤਾਰੀਖ|ਜਨਮਦਿਨ|janam",
);

const afterBirth = wordSet(
  "born birthday dob birth nacimiento nascimento naissance рождения рожд народження",
  "出 生 doğumluyum doğumlu doğum doğumluyuz ਜਨਮ ਜੰਮਿਆ متولد ميلادي",
);

const zipCues = cues(
  "zip|zip code|zipcode|postal code|código postal|zip kod|code postal|индекс|індекс|邮编",
);

const fillers = wordSet(
  "is are was it its number numbers no num nbr nr n the my me at on in to of for here this em",
  "es el la mi del de al numero nro número do da é meu o este se yon nimewo sou nan est le mon",
  "numéro c номер мой моя это мне на в є мій це серия 号 码 是 为 رقم هو هي شماره من ام",
  "numarası numaram ile ਨੰਬਰ ਹੈ ਮੇਰਾ us with also last",
);

const fillerMarks = new Set([":", "#", "-", "(", ".", "=", "№", "'", '"', "º", "°", ",", "/", "«"]);

function endsWithCue(at: Look, from: number, index: Cues): boolean {
  const last = at(from);
  if (last === undefined || last.is === "hole") return false;
  const phrases = index.get(last.text) ?? [];
  return phrases.some((words) => words.every((word, k) => at(from - k)?.text === word));
}

/** Whether a cue stands before the current token, with at most `most` fillers between. */
function cueBefore(at: Look, index: Cues, most = 5, words: ReadonlySet<string> = fillers): boolean {
  for (let k = -1; k >= -1 - most; k--) {
    if (endsWithCue(at, k, index)) return true;
    const token = at(k);
    if (token === undefined || token.is === "digits" || token.is === "hole") return false;
    if (token.is === "mark" ? !fillerMarks.has(token.text) : !words.has(token.text)) return false;
  }
  return false;
}

// --- Numbers ----------------------------------------------------------------------------------

interface Groups {
  readonly groups: readonly string[];
  /** What joins each group to the one before: the marks, or a space. */
  readonly joints: readonly string[];
  /** Tokens up to the end of each group. */
  readonly lengths: readonly number[];
}

const digitsOf = (text: string): string =>
  tokenise(text)
    .filter((token) => token.is === "digits")
    .map((token) => token.text)
    .join("");

const national = (digits: string): string =>
  digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;

/** The digit groups from `from` on, joined by spaces, dashes, dots and parentheses. */
function readGroups(at: Look, from: number): Groups {
  const groups: string[] = [];
  const joints: string[] = [];
  const lengths: number[] = [];
  let k = from;
  let joint = "";
  while (groups.length < 8) {
    const token = at(k);
    if (token === undefined || (k > from && token.gap === 2)) break;
    if (token.is === "digits") {
      if (token.text.length > 24) break;
      groups.push(token.text);
      joints.push(joint + (joint === "" && token.gap > 0 ? " " : ""));
      k += 1;
      lengths.push(k);
      joint = "";
    } else if (token.is === "mark" && "-.()".includes(token.text) && joint.length < 3) {
      joint += token.text;
      k += 1;
    } else break;
  }
  return { groups, joints, lengths };
}

const sizesOf = (groups: readonly string[]): string => groups.map((g) => g.length).join(",");
const isYear = (group: string): boolean => /^(?:19|20|13|14)\d\d$/.test(group);

/** The tokens of the longest run of leading groups that `fits`, or 0. */
function longest(
  read: Groups,
  fits: (groups: readonly string[], digits: string, joints: readonly string[]) => boolean,
): number {
  for (let count = read.groups.length; count > 0; count--) {
    const groups = read.groups.slice(0, count);
    if (fits(groups, groups.join(""), read.joints.slice(1, count))) {
      return read.lengths[count - 1] as number;
    }
  }
  return 0;
}

/** Whether the digits here go on from digits before: "800-" in front of "898-7180". */
const continues = (at: Look): boolean =>
  at(0)?.gap === 0 &&
  (at(-1)?.is === "digits" ||
    (at(-1)?.is === "mark" && "-.,/".includes(at(-1)?.text ?? " ") && at(-2)?.is === "digits"));

const isMoney = (token: Token | undefined): boolean =>
  token?.is === "mark" && "$€£₽₴₺¥".includes(token.text);

/** Luhn's check sum, ISO/IEC 7812-1 annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let k = 0; k < digits.length; k++) {
    const digit = Number(digits[digits.length - 1 - k]);
    const twice = digit * 2;
    sum += k % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** Whether a public number starts here. */
function isKept(at: Look, keep: ReadonlySet<string>): boolean {
  if (keep.size === 0) return false;
  let from = at(0)?.text === "+" ? 1 : 0;
  if (at(from)?.text === "(") from += 1;
  return longest(readGroups(at, from), (_, digits) => keep.has(national(digits))) > 0;
}

// --- Finders: how many tokens from the current one are the identifier, or 0 --------------------

type Finder = (at: Look) => number;

const mailHosts = wordSet("gmail yahoo hotmail outlook icloud proton protonmail live mail yandex");
const mailEnds = wordSet("com org net ru ua ir tr fr br cn edu gov me");
const atWords = wordSet("at arroba собака");
const dotWords = wordSet("dot punto ponto point точка nokta . ");

const findEmail: Finder = (at) => {
  const isPart = (token: Token | undefined, marks: string): boolean =>
    token !== undefined &&
    (token.is === "digits" ||
      (token.is === "word" && isLatin(token.text)) ||
      (token.is === "mark" && marks.includes(token.text)));
  const first = at(0);
  if (first === undefined || first.is === "mark" || !isPart(first, "")) return 0;
  let k = 1;
  while (k < 24 && at(k)?.gap === 0 && isPart(at(k), "._%+-")) k++;
  const sign = at(k);
  const spelled = sign?.is === "word" && sign.gap === 1 && atWords.has(sign.text);
  const bracketed =
    "([".includes(sign?.text ?? " ") &&
    at(k + 1)?.text === "at" &&
    ")]".includes(at(k + 2)?.text ?? " ");
  if (spelled || bracketed) {
    k += bracketed ? 3 : 1;
    const host = at(k);
    const sure = bracketed || sign?.text === "arroba" || mailHosts.has(host?.text ?? "");
    if (sure && host?.is === "word" && dotWords.has(at(k + 1)?.text ?? "")) {
      return mailEnds.has(at(k + 2)?.text ?? "") ? k + 3 : 0;
    }
    return 0;
  }
  if (sign?.text !== "@" || sign.gap > 1) return 0;
  k += 1;
  if ((at(k)?.gap ?? 2) > 1 || at(k)?.is === "mark" || !isPart(at(k), "")) return 0;
  let end = 0;
  for (let j = k + 1; j < k + 14 && at(j)?.gap === 0 && isPart(at(j), ".-"); j++) {
    const token = at(j) as Token;
    if (token.is === "word" && token.text.length > 1 && at(j - 1)?.text === ".") end = j + 1;
  }
  return end;
};

const receiptCentres = wordSet(
  "eac vsc wac csc lin nsc src tsc msc nbc ioe ysc psc zar zla zsf zch zmi zhn zny znk zno zbo ztp",
  "zol zda zat zba zde zdc",
);

const findReceipt: Finder = (at) => {
  const first = at(0);
  if (first?.is === "digits") {
    if (continues(at) || !cueBefore(at, receiptCues)) return 0;
    return longest(readGroups(at, 0), (_, digits) => /^\d{10}$|^\d{13}$/.test(digits));
  }
  if (first?.is !== "word" || first.text.length !== 3 || !/^[a-z]+$/.test(first.text)) return 0;
  let k = 1;
  while (k < 4 && at(k)?.is === "mark" && "-#:*".includes(at(k)?.text ?? " ")) k++;
  if (at(k)?.is !== "digits" || at(k)?.gap === 2) return 0;
  const known = receiptCentres.has(first.text);
  const joined = k === 1 && at(1)?.gap === 0 && !phoneCues.has(first.text);
  if (!known && !joined) return 0;
  const need = known ? /^\d{9,11}$/ : /^\d{10}$/;
  return longest(readGroups(at, k), (_, digits) => need.test(digits));
};

const numberWords = wordSet("number numbers num no nr # numero número номер numéro nimewo");

const findANumber: Finder = (at) => {
  const first = at(0);
  if (first?.is === "digits") {
    if (continues(at) || isMoney(at(-1))) return 0;
    const read = readGroups(at, 0);
    if (cueBefore(at, aNumberCues)) {
      return longest(read, (_, digits) => /^\d{7,9}$/.test(digits));
    }
    // Nine digits on their own are an A-number or a social security number here.
    return longest(
      read,
      (groups, _, joints) =>
        sizesOf(groups) === "9" || (sizesOf(groups) === "3,3,3" && joints.every((j) => j === "-")),
    );
  }
  if (first?.is !== "word" || (first.text !== "a" && first.text !== "а")) return 0;
  let k = 1;
  let marked = false;
  for (; k < 6; k++) {
    const token = at(k);
    if (token?.is === "mark" && "#-:.№".includes(token.text)) marked = true;
    else if (token?.is !== "word" || !numberWords.has(token.text)) break;
  }
  const next = at(k);
  if (next?.is !== "digits" || next.gap === 2) return 0;
  const joined = k === 1 && next.gap === 0;
  return longest(readGroups(at, k), (groups, digits) => {
    if (!joined && !marked && k === 1 && !/^(?:\d|[23](?:,[23])*)$/.test(sizesOf(groups))) {
      return false;
    }
    return joined || marked ? /^\d{7,9}$/.test(digits) : /^\d{8,9}$/.test(digits);
  });
};

const findCard: Finder = (at) => {
  if (at(0)?.is !== "digits" || continues(at) || at(-1)?.text === "+") return 0;
  const cued = cueBefore(at, cardCues);
  return longest(readGroups(at, 0), (groups, digits) => {
    if (cued && /^\d{13,19}$/.test(digits)) return true;
    const sizes = sizesOf(groups);
    const printed = sizes === "4,4,4,4" || sizes === "4,6,5" || sizes === "4,4,4,4,3";
    if (printed) return !groups.every(isYear);
    if (groups.length > 1) return false;
    return /^\d{16,19}$/.test(digits) || (/^\d{13,15}$/.test(digits) && passesLuhn(digits));
  });
};

const findSsn: Finder = (at) => {
  if (at(0)?.is !== "digits" || continues(at)) return 0;
  const cued = cueBefore(at, ssnCues);
  return longest(
    readGroups(at, 0),
    (groups, digits, joints) =>
      (cued && digits.length === 9) ||
      (sizesOf(groups) === "3,2,4" &&
        joints[0] === joints[1] &&
        at(-1)?.text !== "+" &&
        !isMoney(at(-1))),
  );
};

const findPassport: Finder = (at) => {
  const first = at(0);
  if (first === undefined || (first.is !== "word" && first.is !== "digits")) return 0;
  const isCode = (token: Token | undefined): boolean =>
    token?.is === "digits" ||
    (token?.is === "word" && token.letters !== "han" && token.text.length <= 3);
  if (!isCode(first)) return 0;
  let k = 0;
  let digits = 0;
  let length = 0;
  while (k < 7 && isCode(at(k)) && (k === 0 || at(k)?.gap === 0)) {
    const token = at(k) as Token;
    length += token.text.length;
    if (token.is === "digits") digits += token.text.length;
    k++;
  }
  const bare = k === 2 && /^[a-z]{1,2}$/.test(first.text) && /^\d{7,9}$/.test(at(1)?.text ?? "");
  if (bare) return k;
  if (first.is === "word" && fillers.has(first.text) && at(1)?.gap !== 0) return 0;
  if (continues(at) || !cueBefore(at, passportCues)) return 0;
  const from = first.is === "digits" ? 0 : 1;
  const latinPart = first.is === "digits" || first.text.length <= 3;
  const next = at(from);
  if (latinPart && next?.is === "digits" && next.gap < 2) {
    const grouped = longest(
      readGroups(at, from),
      (groups, all) => /^\d{6,12}$/.test(all) && !(groups.length > 1 && groups.some(isYear)),
    );
    if (grouped > k) return grouped;
  }
  return length >= 6 && length <= 12 && digits >= 4 ? k : 0;
};

function looksLikePhone(
  groups: readonly string[],
  digits: string,
  joints: readonly string[],
  sure: "plus" | "cue" | "none",
): boolean {
  const size = digits.length;
  const sizes = sizesOf(groups);
  if (sure === "plus") return size >= 8 && size <= 15 && (digits[0] !== "1" || size === 11);
  const usual = /^(?:1,)?(?:3,3,4|3,7|3,3,2,2|6,4|10)$/.test(sizes) || sizes === "11";
  if (usual && (size === 10 || digits.startsWith("1"))) return true;
  if (groups.length === 1 && size >= 10 && size <= 15) return true;
  if (groups.some(isYear) && groups.length < 5) return false;
  if (sure === "cue" && size >= 7 && size <= 15) return true;
  if (digits.startsWith("00") && size >= 10 && size <= 17) return true;
  if (groups.length === 1 || size > 13 || groups.slice(1).some((g) => g.length === 1)) return false;
  const even = joints.every((joint) => joint === joints[0]);
  if (joints.some((joint) => joint.includes(".")) && !even) return false;
  if (digits.startsWith("0")) return size >= 9 && (even || (groups[0] as string).length >= 3);
  return size >= 10 && groups.some((group) => group.length >= 4);
}

const findPhone: Finder = (at) => {
  const first = at(0);
  if (first === undefined || continues(at) || isMoney(at(-1))) return 0;
  const plus = first.text === "+";
  if (!plus && first.text !== "(" && first.is !== "digits") return 0;
  let from = plus ? 1 : 0;
  if (at(from)?.text === "(") from += 1;
  if (at(from)?.is !== "digits" || (at(from)?.gap ?? 2) > (from > 0 ? 1 : 2)) return 0;
  const read = readGroups(at, from);
  const sure = plus ? "plus" : cueBefore(at, phoneCues) ? "cue" : "none";
  const length = longest(read, (groups, digits, joints) =>
    looksLikePhone(groups, digits, joints, sure),
  );
  // A number that goes on in letters (1-800-CALL-...) is a public one.
  const goesOn = at(length)?.text === "-" && at(length)?.gap === 0 && at(length + 1)?.is === "word";
  return goesOn ? 0 : length;
};

// --- Birth dates ------------------------------------------------------------------------------

/** Month names as dates are written in the languages served, from the runtime's own tables. */
function monthNames(): ReadonlySet<string> {
  const names = new Set(
    wordSet("janvye fevriye mas avril me jen jiye out septanm oktob novanm desanm sept"),
  );
  const locales = ["en", "es", "pt", "fr", "ru", "uk", "ar", "ar-SY", "ar-MA", "tr", "pa", "fa"];
  for (const locale of [...locales, "fa-u-ca-gregory", "fa-AF-u-ca-persian"]) {
    for (const month of ["long", "short"] as const) {
      const shapes = [{ month }, { month, day: "numeric" }] as const;
      for (const shape of shapes) {
        const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: "UTC" });
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(Date.UTC(2001, index, 15));
          const name = parts.find((part) => part.type === "month")?.value ?? "";
          for (const token of tokenise(name)) if (token.is === "word") names.add(token.text);
        }
      }
    }
  }
  return names;
}

const months = monthNames();
const dateFillers = wordSet("th st nd rd er º ° de del of the d ' , . - / 年 月 日 号 г");

/** How many tokens the date here has, or 0: a day and a month, with or without the year. */
function readDate(at: Look): number {
  const first = at(0);
  if (first?.is === "digits" && /^(?:(?:19|20)\d{6}|\d{4}(?:19|20)\d\d)$/.test(first.text))
    return 1;
  const numbers: string[] = [];
  let named = 0;
  let end = 0;
  for (let k = 0; k < 11 && numbers.length + named < 3; k++) {
    const token = at(k);
    if (token === undefined || (k > 0 && token.gap === 2)) break;
    if (token.is === "digits") {
      if (token.text.length > 4 || token.text.length === 3) break;
      numbers.push(token.text);
      end = k + 1;
    } else if (months.has(token.text) && named === 0) {
      named = 1;
      end = k + 1;
    } else if (k === 0 || !dateFillers.has(token.text)) break;
  }
  if (end > 0 && "日号".includes(at(end)?.text ?? " ")) end += 1;
  const short = numbers.filter((number) => number.length <= 2).length;
  if (numbers.some((number) => number.length === 4 && !isYear(number))) return 0;
  return (named === 1 && short >= 1) || (numbers.length === 3 && short >= 2) ? end : 0;
}

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

// --- Addresses --------------------------------------------------------------------------------

const streetWords = wordSet(
  "street str avenue ave av avenida boulevard blvd road rd lane ln parkway pkwy highway hwy",
  "turnpike broadway terrace",
);
/** These are common words too: they count after a capital, or before a flat, a comma or a zip. */
const looseStreetWords = wordSet(
  "st drive dr court ct circle cir place pl way square sq trail trl loop plaza ter row alley run",
);
const directions = wordSet("n s e w ne nw se sw north south east west");
const unitWords = wordSet("apt apartment unit suite ste apto apartamento room rm floor fl");
const notInStreets = wordSet(
  "am pm immigration federal supreme district circuit family criminal asylum years year days day",
  "months month weeks week people kids children hours hour minutes times time form",
  "forms uscis eoir",
  "in on at the a of to for from and or my is was by with before after i we not no us judge court",
  "master individual hearing dollars usd per percent miles lawyers cases different más en de por",
);
const states = wordSet(
  "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm",
  "ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr alabama alaska arizona arkansas",
  "california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa",
  "kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri",
  "montana nebraska nevada jersey york mexico carolina dakota ohio oklahoma oregon pennsylvania",
  "tennessee texas utah vermont virginia washington wisconsin wyoming",
);

const isZip = (token: Token | undefined): boolean =>
  token?.is === "digits" && /^\d{5}(?:\d{4})?$/.test(token.text);

/** Past "12345-6789" from `k`, or `k` where no zip code stands there. */
function pastZip(at: Look, k: number): number {
  if (!isZip(at(k)) || at(k)?.gap === 2) return k;
  const plus4 = at(k + 1)?.text === "-" && /^\d{4}$/.test(at(k + 2)?.text ?? "");
  return plus4 ? k + 3 : k + 1;
}

/** Past a flat: "Apt 5B", "# 12", "unit C". */
function pastUnit(at: Look, from: number): number {
  let k = at(from)?.text === "," ? from + 1 : from;
  const word = at(k);
  const named = word?.is === "word" && unitWords.has(word.text);
  if (!named && word?.text !== "#") return from;
  k += 1;
  while (at(k)?.is === "mark" && "#.:".includes(at(k)?.text ?? " ")) k++;
  const id = at(k);
  const isId = id?.is === "digits" ? id.text.length <= 5 : id?.is === "word" && id.text.length < 3;
  if (!isId || id?.gap === 2) return from;
  k += 1;
  if (at(k)?.text === "-" && at(k)?.gap === 0 && at(k + 1)?.gap === 0) k += 1;
  const rest = at(k);
  return rest?.gap === 0 && rest.text.length <= 3 && (rest.is === "word" || rest.is === "digits")
    ? k + 1
    : k;
}

/** Past ", City, ST 12345" where a state or a zip code ends it. */
function pastCity(at: Look, from: number): number {
  let end = from;
  for (let k = from; k < from + 8; k++) {
    const token = at(k);
    if (token?.text === "," || (token?.text === "." && at(k - 1)?.text.length === 2)) continue;
    const zip = pastZip(at, k);
    if (zip > k) return zip;
    if (token?.is !== "word" || notInStreets.has(token.text)) break;
    if (states.has(token.text) && (token.letters === "upper" || isZip(at(k + 1)))) end = k + 1;
  }
  return end;
}

const findAddress: Finder = (at) => {
  const first = at(0);
  if (first?.is === "word") {
    const boxAt = first.text === "po" ? 1 : at(1)?.text === "." && at(2)?.text === "o" ? 4 : 0;
    const isBox = boxAt > 0 && first.text[0] === "p" && at(boxAt)?.text === "box";
    if (isBox && at(boxAt + 1)?.is === "digits") return pastCity(at, boxAt + 2);
    if (["apt", "apartment", "apto", "apartamento"].includes(first.text)) {
      const unit = pastUnit(at, 0);
      const hasNumber = Array.from({ length: unit }, (_, k) => at(k)?.is).includes("digits");
      return hasNumber ? pastCity(at, unit) : 0;
    }
    const isState = states.has(first.text) && first.text.length === 2 && first.letters === "upper";
    const zip = isState && at(1)?.gap === 1 ? pastZip(at, 1) : 1;
    return zip > 1 && at(1)?.text.length === 5 ? zip : 0;
  }
  if (first?.is !== "digits" || continues(at) || isMoney(at(-1))) return 0;
  if (isZip(first) && cueBefore(at, zipCues)) return pastZip(at, 0);
  if (first.text.length > 6 || (at(-1)?.text === "-" && at(-1)?.gap === 0)) return 0;
  let k = 1;
  if (at(1)?.text === "-" && at(1)?.gap === 0 && at(2)?.is === "digits") k = 3;
  if (at(k)?.is === "word" && at(k)?.gap === 0) {
    if (at(k)?.text.length !== 1) return 0;
    k += 1;
  }
  let capitals = true;
  for (const from = k; k < from + 6; k++) {
    const token = at(k);
    if (token === undefined || token.is === "hole" || token.gap === 2) return 0;
    const isLast = k > from || token.text === "broadway";
    const plain = at(k)?.letters === "upper" || directions.has(token.text);
    if (token.is === "word" && isLast && streetWords.has(token.text)) return pastStreet(at, k + 1);
    if (token.is === "word" && isLast && looseStreetWords.has(token.text)) {
      const end = pastStreet(at, k + 1);
      const settled = end > k + 1 && at(k + 1)?.text !== ".";
      if (token.letters === "upper" && capitals) return end;
      if (settled || (capitals && token.text === "st")) return end;
      if (at(k - 2)?.is === "digits" && at(k - 1)?.gap === 0) return end;
    }
    if (token.is === "digits") {
      if (!/^(?:st|nd|rd|th)$/.test(at(k + 1)?.text ?? "") || at(k + 1)?.gap !== 0) return 0;
      k += 1;
      continue;
    }
    if (token.is === "mark" && (token.text === "." || token.text === "'") && token.gap === 0)
      continue;
    if (token.is !== "word" || notInStreets.has(token.text)) return 0;
    if (!plain) capitals = false;
  }
  return 0;
};

function pastStreet(at: Look, from: number): number {
  let k = from;
  if (at(k)?.text === "." && at(k)?.gap === 0 && at(k + 1)?.gap !== 2) {
    const next = at(k + 1);
    const goesOn = next?.text === "," || next?.text === "#" || unitWords.has(next?.text ?? "");
    if (goesOn) k += 1;
  }
  if (at(k)?.is === "word" && directions.has(at(k)?.text ?? "")) k += 1;
  return pastCity(at, pastUnit(at, k));
}

// --- Names ------------------------------------------------------------------------------------

const particles = wordSet("de la las los del da das dos do e al el bin ibn bint van von der den");

/** Words that open or go on a sentence and are not names. */
const notNames = wordSet(
  "i im am and but my from we she he they the please can is was a not on in at also now still to",
  "pending appears appear cut blocked spelling check change wrong misspelled",
  "mispelled spelled spelt incorrect different changed missing written same too",
  "confidential private secret listed there being under what very already with for have has had",
  "need want who how why this that of or so because if when where since years old being it its",
  "y soy tengo necesito quiero con en mal incorrecto diferente pero estoy vivo mi que por para",
  "eu sou tenho preciso quero com errado moro mas um uma meu je suis ai besoin mais et pas avec",
  "mal ma mon mwen soti gen bezwen se pou ak men nan я и мне из на у нужна нужен хочу в с не но",
  "мой моя как что это живу приехал по для потому мені треба хочу та з і ні але жив є",
  "انا من في عندي لدي احتاج اريد ابحث عمري كنت تم قدمت لاجئ طالب متزوج هل هو ليس على مع الى ولدت",
  "است هستم هست میباشد می خواهم میخواهم اهل از و که برای نیاز دارم ساله به در هم",
  "مكتوب خطا غلط موجود اشتباه غلطه نوشته написано указано написане вказано",
  "ve ben benim bir için istiyorum ihtiyacım geldim yanlış yaşındayım ile değil",
  "ਹੈ ਅਤੇ ਤੇ ਮੈਂ ਮੈਨੂੰ ਤੋਂ ਹਾਂ ਗਲਤ ਵਿੱਚ ਨੂੰ ਮੇਰੀ ਮੇਰਾ hai te main hun aur hoon",
);
const notHanNames = wordSet(
  "是 我 今 在 来 想 和 有 的 了 不 从 已 目 现 想 要 请 也 很 错 写 住 岁 做",
);
const nameMarks = new Set([":", "-", '"', "'", "(", "«", "=", "."]);

/** Arabic writes "and" as a letter joined to the next word. */
const isAnd = (token: Token | undefined): boolean =>
  token?.letters === "caseless" && token.text.length > 2 && token.text.startsWith("و");

const nothing: ReadonlySet<string> = new Set();

const findName: Finder = (at) => {
  const first = at(0);
  if (first?.is !== "word" || notNames.has(first.text)) return 0;
  if (at(-1)?.is === "mark" && !nameMarks.has(at(-1)?.text ?? " ")) return 0;
  const strong = cueBefore(at, nameCues, 2, nothing);
  if (!strong && !(first.letters === "upper" && cueBefore(at, weakNameCues, 1, nothing))) return 0;
  if (first.letters === "han") return hanNameLength(at);
  const most = first.letters === "lower" ? 2 : 4;
  let words = 1;
  let end = 1;
  for (let k = 1; words < most && k < 16; k++) {
    const token = at(k);
    if (token === undefined || token.is === "digits" || token.is === "hole") break;
    if (token.gap === 2) break;
    if (token.is === "mark") {
      const glued = token.gap === 0 && (at(k + 1)?.gap === 0 || at(k - 1)?.text.length === 1);
      if (!glued || !"'-.".includes(token.text)) break;
      continue;
    }
    const glued = token.gap === 0 && at(k - 1)?.is === "mark";
    if (particles.has(token.text) && token.letters === "lower" && first.letters === "upper")
      continue;
    const initial = token.letters === "upper" && at(k + 1)?.text === "." && token.text.length === 1;
    const stops = notNames.has(token.text) && !initial;
    if (stops || (token.letters !== first.letters && !glued)) break;
    if (isAnd(token)) break;
    if (!glued) words += 1;
    end = k + 1;
  }
  // A caseless script shows no end of the name: a run this long is already the sentence.
  const next = at(end);
  const runsOn = first.letters === "caseless" && next?.is === "word" && next.gap === 1;
  const ends = notNames.has(next?.text ?? "") || isAnd(next);
  return runsOn && words === most && !ends ? Math.min(end, 3) : end;
};

function hanNameLength(at: Look): number {
  let k = 0;
  while (
    k < 5 &&
    at(k)?.letters === "han" &&
    at(k)?.is === "word" &&
    (k === 0 || at(k)?.gap === 0)
  ) {
    if (notHanNames.has(at(k)?.text ?? "")) break;
    k++;
  }
  return k > 4 ? 3 : k;
}

// --- Order: the more particular form first ----------------------------------------------------

const finders: readonly (readonly [RedactionKind, Finder])[] = [
  ["email", findEmail],
  ["birth-date", findBirthDate],
  ["receipt-number", findReceipt],
  ["ssn", findSsn],
  ["card-number", findCard],
  ["a-number", (at) => (isNumberAfter(at, aNumberCues) ? findANumber(at) : 0)],
  ["passport", (at) => (isNumberAfter(at, passportCues) ? findPassport(at) : 0)],
  ["phone", (at) => (isNumberAfter(at, phoneCues) ? findPhone(at) : 0)],
  ["a-number", findANumber],
  ["passport", findPassport],
  ["phone", findPhone],
  ["address", findAddress],
  ["name", findName],
];

/** Whether a cue speaks for the number here; an A-number speaks for itself. */
function isNumberAfter(at: Look, index: Cues): boolean {
  const first = at(0);
  const lettered = first?.is === "word" && at(1)?.is === "digits" && at(1)?.gap === 0;
  if (lettered && /^[aа]$/.test(first.text) && (at(1) as Token).text.length > 7) return false;
  return (lettered || first?.is === "digits") && cueBefore(at, index);
}

function findAt(
  at: Look,
  keep: ReadonlySet<string>,
): { kind: RedactionKind; length: number } | undefined {
  if (at(0)?.is === "hole" || isKept(at, keep)) return undefined;
  // A cue or a letter before a public number does not make it anyone's.
  const takesKept = (length: number): boolean =>
    [1, 2, 3, 4, 5, 6].some((k) => k < length && isKept((j) => at(j + k), keep));
  for (const [kind, find] of finders) {
    const length = find(at);
    if (length > 0 && !takesKept(length)) return { kind, length };
  }
  return undefined;
}
