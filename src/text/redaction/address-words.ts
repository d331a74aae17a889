import type { WordLists } from "./word-lists.ts";

/** Phrases that announce a zip code. */
export const zipPhrases: WordLists = {
  en: ["zip|zip code|zipcode|postal code"],
  es: ["código postal"],
  ht: ["zip kod"],
  fr: ["code postal"],
  ru: ["индекс"],
  uk: ["індекс"],
  zh: ["邮编"],
};

/** Words that end a street's name. */
export const streetEnds = [
  "стрит авеню роуд ستريت افنيو استریت ਸਟਰੀਟ ਐਵੇਨਿਊ ਰੋਡ",
  "street str avenue ave av avenida boulevard blvd road rd lane ln parkway pkwy highway hwy",
  "turnpike broadway terrace",
] as const;

/** Street words that are common words too: they count after a capital, or before a flat or city. */
export const looseStreetEnds = [
  "st drive dr court ct circle cir place pl way square sq trail trl loop plaza ter row alley run",
] as const;

/** Points of the compass, as they stand before or after a street's name. */
export const compassPoints = "n s e w ne nw se sw north south east west";

/** Words for a flat, before its number. */
export const flatWords =
  "apt apartment unit suite ste apto apartamento room rm floor fl bldg building trailer lot";

/** Words that do not stand in a street's name: what they follow is a count, not a house. */
export const wordsNotInStreets = [
  "am pm immigration federal supreme district circuit family criminal asylum years year days day",
  "months month weeks week people kids children hours hour minutes times time form",
  "forms uscis eoir",
  "in on at the a of to for from and or my is was by with before after i we not no us judge court",
  "master individual hearing dollars usd per percent miles lawyers cases different más en de por",
] as const;

/** The states of the US by postal code and by name; of a name in two words, the last. */
export const stateWords = [
  "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm",
  "ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr alabama alaska arizona arkansas",
  "california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa",
  "kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri",
  "montana nebraska nevada jersey york mexico carolina dakota ohio oklahoma oregon pennsylvania",
  "tennessee texas utah vermont virginia washington wisconsin wyoming",
] as const;
