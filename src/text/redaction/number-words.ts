import type { WordLists } from "./word-lists.ts";

/** Phrases that announce an A-number, the number of a person's file with USCIS. */
export const aNumberPhrases: WordLists = {
  en: [
    "a number|a numbers|a no|a #|anumber|alien number|alien registration number|alien no|alien #",
    "alien registration|uscis number|uscis #",
  ],
  es: ["número a|numero a|número de extranjero|numero de alien|número de registro de extranjero"],
  pt: ["número alien|número de estrangeiro"],
  ht: ["nimewo a|nimewo etranje"],
  fr: ["numéro a|numéro d'étranger"],
  ru: ["a номер|номер a|а номер|номер а|номер иностранца"],
  uk: ["номер іноземця|номер а|а номер"],
  zh: ["外国人号码|外国人登记号|a号|a号码|a 号码"],
  ar: ["رقم الأجنبي|رقم a|رقم ألف|رقم تسجيل الأجنبي"],
  fa: ["شماره a|شماره بیگانه|شماره خارجی|شماره الف"],
  tr: ["a numarası|a numaram|yabancı numarası|yabancı numaram|yabancı kimlik numarası"],
  pa: ["ਏ ਨੰਬਰ|a ਨੰਬਰ|ਏਲੀਅਨ ਨੰਬਰ"],
};

/** Phrases that announce the receipt number of a case. */
export const receiptPhrases: WordLists = {
  en: ["receipt|receipt number|receipt no|receipt #|case number"],
  es: ["recibo|número de recibo|numero de caso|número de caso"],
  pt: ["número do recibo"],
  ht: ["nimewo resi"],
  fr: ["numéro de reçu|numéro de dossier"],
  ru: ["номер квитанции|номер дела"],
  uk: ["номер квитанції|номер справи"],
  zh: ["收据号|收据号码|案件号"],
  ar: ["رقم الإيصال|رقم القضية"],
  fa: ["شماره رسید|شماره پرونده"],
  tr: ["makbuz numarası|dosya numarası"],
  pa: ["ਰਸੀਦ ਨੰਬਰ|ਕੇਸ ਨੰਬਰ"],
};

/** Phrases that announce a social security or a taxpayer number. */
export const socialSecurityPhrases: WordLists = {
  en: ["ssn|ss#|social security|social security number|social|social number|itin"],
  es: ["seguro social|seguro social número|número social"],
  pt: ["segurança social"],
  ht: ["sekirite sosyal"],
  fr: ["sécurité sociale"],
  ru: ["номер социального страхования|социального страхования|соцномер|социал"],
  uk: ["соціального страхування"],
  zh: ["社会安全号|社安号|社会安全号码|社安号码|工卡号"],
  ar: ["الضمان الاجتماعي|ضمان اجتماعي"],
  fa: ["تامین اجتماعی|سوشال|سوشیال"],
  tr: ["sosyal güvenlik|sosyal güvenlik numaram"],
  pa: ["ਸੋਸ਼ਲ ਸਿਕਿਓਰਿਟੀ|ਸੋਸ਼ਲ"],
};

/** Phrases that announce the number of a passport. */
export const passportPhrases: WordLists = {
  en: ["passport|passports|pasport|passaport|passport number"],
  es: ["pasaporte|pasaportes|pasaporte número"],
  pt: ["passaporte"],
  ht: ["paspò|paspo"],
  fr: ["passeport"],
  ru: ["паспорт|паспорта|паспорте|паспорту|паспортом|загранпаспорт|загранпаспорта|серия|серии"],
  uk: ["закордонний паспорт|паспорт|паспорта|паспорті|серія|серії"],
  zh: ["护照|护照号|护照号码"],
  ar: ["جواز|جواز السفر|جواز سفر|جواز سفري|جوازي|جواز سفرها|jawaz"],
  fa: ["پاسپورت|پاسپورتم|گذرنامه|گذرنامه ام|گذرنامه‌ام"],
  tr: ["pasaport|pasaportum|pasaportumun|pasaport numaram"],
  pa: ["ਪਾਸਪੋਰਟ|ਪਾਸਪੋਰਟ ਨੰਬਰ"],
};

/** Phrases that announce a phone number. */
export const phonePhrases: WordLists = {
  en: [
    "phone|phone number|my number|telephone|tel|cell|cellphone|mobile|fax|whatsapp|whats app|viber",
    "signal|call|call me|call us|text me|reach me|contact me",
  ],
  es: ["teléfono|telefono|celular|móvil|mi número|llamar al|llámame|llame al|mi cel|cel"],
  pt: ["telefone|meu número|zap|celular é|ligue"],
  ht: ["telefòn|telefon|nimewo mwen|rele m|rele mwen nan"],
  fr: ["téléphone|portable|mon numéro|appelez"],
  ru: ["телефон|тел|мой номер|номер телефона|моб|позвоните|звоните|ватсап|вотсап"],
  uk: ["мій номер|телефону|телефонуйте|дзвоніть"],
  zh: ["电话|手机|电话号码|手机号|我的号码|微信"],
  ar: ["هاتف|هاتفي|جوال|جوالي|موبايل|رقمي|رقم هاتفي|واتساب"],
  fa: ["تلفن|تلفنم|موبایل|موبایلم|شماره من|شماره تماس|شماره ام|واتس اپ"],
  tr: ["telefonum|cep|numaram|cep telefonum|beni arayın"],
  pa: ["ਫੋਨ|ਫ਼ੋਨ|ਮੋਬਾਈਲ|ਮੇਰਾ ਨੰਬਰ|ਫੋਨ ਨੰਬਰ"],
};

/** Phrases that announce the number of a bank card. */
export const cardPhrases: WordLists = {
  en: ["card|credit card|debit card|card number"],
  es: ["tarjeta|número de tarjeta"],
  pt: ["cartão"],
  ht: ["kat"],
  fr: ["carte|carte bancaire"],
  ru: ["карта|карты|номер карты"],
  uk: ["картки"],
  zh: ["卡号|银行卡|信用卡"],
  ar: ["بطاقة|بطاقتي"],
  fa: ["کارت|شماره کارت"],
  tr: ["kart"],
  pa: ["ਕਾਰਡ"],
};

/** Small words that may stand between such a phrase and its number. */
export const fillerWords: WordLists = {
  en: [
    "is are was it its number numbers no num nbr nr n the my me at on in to of for here this us",
    "with also last",
  ],
  es: ["es el la mi del de al este numero nro número"],
  pt: ["do da é em meu o"],
  ht: ["se yon nimewo sou nan"],
  fr: ["est c le mon numéro"],
  ru: ["номер мой моя это мне на в серия"],
  uk: ["номер мій це є на в"],
  zh: ["号 码 是 为"],
  ar: ["رقم رقمه رقمها هو هي"],
  fa: ["شماره من ام به"],
  tr: ["numarası numaram ile"],
  pa: ["ਨੰਬਰ ਹੈ ਮੇਰਾ"],
};
