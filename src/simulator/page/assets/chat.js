import { makeBubble } from "./bubble.js";
import { createComposer } from "./composer.js";
import { act, action, fill, makeButton, part } from "./dom.js";

/** One person's chat with the bot: shows what is in it and sends what they do. */
export function createChat(section, openForward) {
  const chatId = Number(section.dataset.chat);
  const list = part(section, "messages");
  const scroll = part(section, "scroll");
  const typing = part(section, "typing");
  const language = action(section, "language");
  const composer = createComposer(section, chatId, () => openForward(chatId));
  const messages = new Map();
  let typingTimer;
  let info;
  let repliedTo;

  const say = (text) => act(chatId, { act: "say", text });
  const handlers = {
    tap: (messageId, data) => act(chatId, { act: "tap", messageId, data }),
    reply: composer.reply,
    edit: composer.edit,
    command: say,
  };
  const setTyping = (on) => {
    clearTimeout(typingTimer);
    typing.hidden = !on;
    if (on) typingTimer = setTimeout(() => setTyping(false), 5000);
    if (on && atEnd()) toEnd();
  };
  const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120;
  const latest = action(section, "latest");
  let pinned = true;
  let missed = 0;
  /** Says how many messages came below what is in sight. */
  const setMissed = (count) => {
    missed = count;
    latest.hidden = pinned;
    fill(part(latest, "missed"), count > 0 ? String(count) : "");
  };
  scroll.addEventListener("scroll", () => {
    pinned = atEnd();
    setMissed(pinned ? 0 : missed);
  });
  latest.addEventListener("click", () => toEnd());
  // The line to write on grows at the cost of the messages; their end stays in sight.
  new ResizeObserver(() => pinned && toEnd()).observe(scroll);
  const toEnd = () => {
    scroll.scrollTop = scroll.scrollHeight;
  };
  /** A long message is shown from its start, a short one at the end. */
  const bringIntoView = (element) => {
    const tall = element.offsetHeight > scroll.clientHeight - 40;
    if (tall) scroll.scrollTop = element.offsetTop - 12;
    else toEnd();
  };
  const refresh = () => {
    if (!info) return;
    const blocked = info.standing === "blocked";
    const fresh = info.standing === "stranger";
    part(section, "about").hidden = !fresh;
    fill(part(section, "description"), info.description);
    part(section, "instead").hidden = !blocked && !fresh;
    action(section, "start").hidden = !fresh;
    action(section, "unblock").hidden = !blocked;
    composer.form.hidden = blocked || fresh;
    const keyboard = blocked ? undefined : info.shown?.markup.keyboard;
    showKeyboard(part(section, "keyboard"), keyboard ?? [], say);
    const asked = info.shown?.markup.force_reply ? info.shown.messageId : undefined;
    const message = messages.get(asked);
    if (message && asked !== repliedTo) composer.reply(message);
    repliedTo = asked;
  };

  action(section, "start").addEventListener("click", () => say("/start"));
  action(section, "unblock").addEventListener("click", () => act(chatId, { act: "unblock" }));
  language.addEventListener("change", () => {
    void act(chatId, { act: "language", language: language.value });
  });

  return {
    chatId,
    name: section.dataset.name,
    section,
    /** Puts a message in its place; true where it is new. */
    show(view, follow = true) {
      const id = view.message.message_id;
      const isNew = !messages.has(id);
      const bubble = makeBubble(view, handlers);
      const stay = !view.mine && !atEnd();
      messages.set(id, view.message);
      if (isNew) list.append(bubble);
      else list.querySelector(`[data-message-id="${id}"]`).replaceWith(bubble);
      if (isNew && !view.mine) setTyping(false);
      if (isNew && follow && !stay) bringIntoView(bubble);
      else if (isNew && follow) setMissed(missed + 1);
      refresh();
      return isNew;
    },
    remove(ids) {
      for (const id of ids) {
        messages.delete(id);
        list.querySelector(`[data-message-id="${id}"]`)?.remove();
      }
    },
    clear() {
      messages.clear();
      list.replaceChildren();
    },
    setInfo(chat) {
      info = chat;
      language.value = chat.language;
      list.lang = chat.language;
      composer.setCommands(chat.commands);
      refresh();
    },
    setTyping,
    toEnd,
  };
}

/** The keyboard that stands where a phone shows its own. */
function showKeyboard(holder, rows, say) {
  holder.hidden = rows.length === 0;
  holder.replaceChildren(
    ...rows.map((row) => {
      const line = document.createElement("div");
      line.className = "line";
      for (const button of row) {
        const label = typeof button === "string" ? button : button.text;
        line.append(makeButton(label, "key", () => say(label)));
      }
      return line;
    }),
  );
}
