import { isShown } from "../archive/corpus.ts";
import { openState } from "../archive/hours.ts";
import { type Hours, type Phone, type Resource, weekdays } from "../archive/resource.ts";
import { sayTime, sayWeekday } from "./dates.ts";
import type { ReplyButton } from "./reply.ts";
import { inLanguage, lines, type Telling } from "./telling.ts";

/** A number as it is read and tapped: country code and hyphens, as Telegram recognizes it. */
export function sayNumber(phone: Phone): string {
  if (phone.e164 === undefined) return phone.shortCode ?? phone.dial ?? phone.display;
  const us = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone.e164);
  return us ? `+1-${us[1]}-${us[2]}-${us[3]}` : phone.e164;
}

/** Ordinary lines for people in the US, to call and to text; old numbers and TTY are left to the long list. */
const mainPhones = (resource: Resource): readonly Phone[] =>
  resource.phones.filter((phone) => isShown(phone) && phone.from === "us" && phone.mode !== "tty");

/** The shortest way to a contact: "call X, or text Y", else its page. */
export function sayFastest(telling: Telling, resource: Resource): string {
  const { say } = telling;
  const phones = mainPhones(resource);
  const call = phones.find((phone) => phone.mode === "call");
  const text = phones.find((phone) => phone.mode === "text");
  if (call && text && text.keyword === undefined && sayNumber(call) === sayNumber(text)) {
    return say("contact-call-or-text", { number: sayNumber(call) });
  }
  const ways = [
    ...(call ? [say("contact-call", { number: sayNumber(call) })] : []),
    ...(text ? [sayText(telling, text)] : []),
  ];
  const [first, second] = ways.length > 0 ? ways : shownUrls(resource);
  if (first === undefined) return resource.name;
  return second === undefined || ways.length === 0 ? first : say("contact-or", { first, second });
}

const sayText = ({ say }: Telling, phone: Phone): string =>
  phone.keyword === undefined
    ? say("contact-text", { number: sayNumber(phone) })
    : say("contact-text-keyword", { keyword: phone.keyword, number: sayNumber(phone) });

const shownUrls = (resource: Resource): readonly string[] =>
  resource.urls.filter(isShown).map((link) => link.url);

/** One resource in full: what it is for, its numbers with what each is for, whether it is open now, its page, a caution. */
export function sayResource(telling: Telling, resource: Resource): string {
  const { say } = telling;
  const shown = resource.phones.filter((phone) => isShown(phone));
  return lines(
    say("contact-line", { name: resource.name, purpose: inLanguage(telling, resource.purpose) }),
    ...shown.map((phone) => `   ${sayPhone(telling, resource, phone)}`),
    ...shownUrls(resource).map((url) => `   ${url}`),
    resource.caution && `   ${inLanguage(telling, resource.caution)}`,
  );
}

function sayPhone(telling: Telling, resource: Resource, phone: Phone): string {
  const { say } = telling;
  const label = inLanguage(telling, phone.label);
  const way =
    phone.mode === "text"
      ? sayText(telling, phone)
      : phone.from === "detention"
        ? say("contact-detention", { number: sayNumber(phone) })
        : say("contact-call-label", { number: sayNumber(phone), label });
  const hours = resource.hours.find(
    (h) => isShown(h) && (h.phones === undefined || h.phones.includes(phone.display)),
  );
  const open = hours && phone.from !== "detention" ? sayHours(telling, hours) : undefined;
  const year = /\d{4}/.exec(phone.asOf)?.[0];
  const seed =
    phone.confidence === "seed" && year !== undefined
      ? say("contact-from-list", { year })
      : undefined;
  return [way, open, seed].filter((part) => part !== undefined).join(" – ");
}

/** The time zones lines keep, by their everyday names. */
const zones: Readonly<Record<string, string>> = {
  "America/New_York": "zone-eastern",
  "America/Chicago": "zone-central",
  "America/Los_Angeles": "zone-pacific",
};

/** "open now, until …" or "closed now, opens …", by the line's own clock; the caution instead where hours are disputed. */
function sayHours(telling: Telling, hours: Hours): string {
  const { say, language, now } = telling;
  if (hours.caution) return inLanguage(telling, hours.caution);
  const state = openState(hours, now);
  const zone = say(zones[hours.timeZone] ?? "zone-eastern");
  if (state.open) {
    return state.closes === "never"
      ? say("contact-open-always")
      : say("contact-open", { time: sayTime(language, state.closes.time), zone });
  }
  const time = sayTime(language, state.opens.time);
  if (state.opens.inDays === 0) return say("contact-closed-today", { time, zone });
  if (state.opens.inDays === 1) return say("contact-closed-tomorrow", { time, zone });
  const day = sayWeekday(language, weekdays.indexOf(state.opens.weekday));
  return say("contact-closed", { day, time, zone });
}

/** Whether every line of the resource is closed at this moment. */
const isClosed = (resource: Resource, now: Date): boolean => {
  const hours = resource.hours.filter(isShown);
  return (
    hours.length > 0 &&
    mainPhones(resource).some((phone) => phone.mode === "call") &&
    hours.every((h) => h.caution === undefined && !openState(h, now).open)
  );
};

/** Resources by id, each in full; with contacts that are open day and night when one of them is closed. */
export function sayResources(telling: Telling, ids: readonly string[]): string {
  const { knowledge, now, say } = telling;
  const resources = ids.flatMap((id) => knowledge.resources.get(id) ?? []).filter(isShown);
  const closed = resources.some((resource) => isClosed(resource, now));
  const always = knowledge.contacts.alwaysOpen
    .filter((id) => !ids.includes(id))
    .flatMap((id) => knowledge.resources.get(id) ?? []);
  return lines(
    ...resources.map((resource) => sayResource(telling, resource)),
    closed && always.length > 0
      ? say("contact-open-alternative", {
          contacts: always.map((r) => `${r.name} (${sayFastest(telling, r)})`).join("; "),
        })
      : undefined,
  );
}

/** Copy buttons for short numbers, which no app makes tappable. Numbers for detention phones get none. */
export function copyButtons(
  telling: Telling,
  ids: readonly string[],
): readonly (readonly ReplyButton[])[] {
  const codes = ids
    .flatMap((id) => telling.knowledge.resources.get(id) ?? [])
    .flatMap((resource) => mainPhones(resource))
    .flatMap((phone) => phone.shortCode ?? []);
  const buttons = [...new Set(codes)].slice(0, 4).map((code) => ({
    label: telling.say("copy-number", { number: code }),
    copy: code,
  }));
  return [buttons.slice(0, 2), buttons.slice(2)].filter((row) => row.length > 0);
}
