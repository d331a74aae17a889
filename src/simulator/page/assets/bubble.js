import { action, copyTemplate, copyText, fill, makeButton, part } from "./dom.js";
import { makeLink, richText, webAddress } from "./rich-text.js";

/**
 * A message as an element. `handlers` are what can be done with it: tap, reply, edit, command.
 */
export function makeBubble({ message, mine, reactions }, handlers) {
  const bubble = copyTemplate("message");
  bubble.dataset.messageId = message.message_id;
  bubble.classList.add(mine ? "mine" : "theirs");

  fillOrigin(bubble, message.forward_origin);
  fill(part(bubble, "quote"), message.reply_to_message && summary(message.reply_to_message));
  fillMedia(bubble, message);
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities;
  part(bubble, "text").append(richText(text, entities, handlers.command));
  part(bubble, "text").hidden = text === "";

  const time = part(bubble, "time");
  const date = new Date(message.date * 1000);
  time.dateTime = date.toISOString();
  time.textContent = date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  part(bubble, "edited").hidden = !message.edit_date || !mine;
  part(bubble, "protected").hidden = !message.has_protected_content;
  fill(part(bubble, "reaction"), reactions.map((reaction) => reaction.emoji).join(""));
  bubble.classList.toggle("sealed", Boolean(message.has_protected_content));

  addActions(bubble, { message, mine, text }, handlers);
  addButtons(bubble, message, handlers);
  return bubble;
}

/** The beginning of a message, on one line. */
export const summary = (message) => (message.text ?? message.caption ?? "…").slice(0, 120);

function fillOrigin(bubble, origin) {
  if (!origin) return;
  part(bubble, "origin").hidden = false;
  part(bubble, "origin-name").textContent =
    origin.sender_user_name ??
    origin.sender_user?.first_name ??
    origin.sender_chat?.title ??
    origin.chat?.title;
}

function fillMedia(bubble, message) {
  const media = part(bubble, "media");
  const kind = ["photo", "document", "voice"].find((one) => message[one]);
  const empty = message.text === undefined && message.caption === undefined;
  fill(media, kind ? media.dataset[kind] : empty ? media.dataset.other : "");
  if (kind) media.dataset.kind = kind;
}

function addActions(bubble, { message, mine, text }, handlers) {
  const menu = part(bubble, "actions");
  const toggle = action(bubble, "actions");
  const show = (open) => {
    menu.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    if (open) menu.scrollIntoView({ block: "nearest" });
  };
  bubble.querySelector(".bubble").addEventListener("click", (event) => {
    const onControl = event.target.closest("a, button:not([data-action=actions])");
    if (onControl || String(getSelection())) return;
    show(menu.hidden);
  });
  bubble.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || menu.hidden) return;
    show(false);
    toggle.focus();
  });
  const on = (name, available, run) => {
    const button = action(menu, name);
    button.hidden = !available;
    button.addEventListener("click", () => {
      show(false);
      run();
    });
  };
  on("reply", true, () => handlers.reply(message));
  on("edit", mine && message.text !== undefined && !message.forward_origin, () =>
    handlers.edit(message),
  );
  on("copy-text", text !== "" && !message.has_protected_content, () => copyText(text));
}

function addButtons(bubble, message, handlers) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  const holder = part(bubble, "buttons");
  holder.hidden = rows.length === 0;
  for (const row of rows) {
    const line = document.createElement("div");
    line.className = "line";
    line.append(...row.map((button) => inlineButton(button, message, handlers)));
    holder.append(line);
  }
}

function inlineButton(button, message, handlers) {
  const address = button.url === undefined ? undefined : webAddress(button.url);
  if (address) {
    const link = makeLink(address);
    link.textContent = button.text;
    link.dataset.action = "open";
    return withStyle(link, button);
  }
  if (button.copy_text) {
    return withStyle(
      makeButton(button.text, "copy", () => copyText(button.copy_text.text)),
      button,
    );
  }
  const made = makeButton(button.text, "tap", async () => {
    made.setAttribute("aria-busy", "true");
    await handlers.tap(message.message_id, button.callback_data);
    made.removeAttribute("aria-busy");
  });
  made.disabled = button.callback_data === undefined;
  return withStyle(made, button);
}

function withStyle(element, button) {
  element.dir = "auto";
  if (button.style) element.classList.add(button.style);
  return element;
}
