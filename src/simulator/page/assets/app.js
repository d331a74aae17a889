import { createChat } from "./chat.js";
import { act, action, part, showToast } from "./dom.js";

const chats = new Map();
const unread = new Map();
const tabs = [...document.querySelectorAll("[data-tab]")];
const narrow = matchMedia("(max-width: 899px)");
let activeId = Number(tabs[0]?.dataset.tab);

for (const section of document.querySelectorAll("section[data-chat]")) {
  const chat = createChat(section, openForward);
  chats.set(chat.chatId, chat);
}

function showTab(id, focus = false) {
  activeId = id;
  for (const tab of tabs) {
    const chosen = Number(tab.dataset.tab) === id;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen && focus) tab.focus();
  }
  for (const chat of chats.values()) {
    chat.section.classList.toggle("active", chat.chatId === id);
  }
  chats.get(id)?.toEnd();
  setUnread(id, 0);
}

function setUnread(id, count) {
  unread.set(id, count);
  const mark = part(
    tabs.find((tab) => Number(tab.dataset.tab) === id),
    "unread",
  );
  mark.hidden = count === 0;
  mark.textContent = count > 0 ? String(count) : "";
}

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => showTab(Number(tab.dataset.tab)));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    showTab(Number(next.dataset.tab), true);
  });
}
narrow.addEventListener("change", () => showTab(activeId));

const forward = part(document, "forward");
let forwardingFor;

function openForward(chatId) {
  forwardingFor = chatId;
  forward.showModal();
}

forward.querySelector("form").addEventListener("submit", () => {
  const text = part(forward, "forward-text");
  const texts = text.value.split(/\n\s*\n/).filter((one) => one.trim() !== "");
  const from = part(forward, "forward-from").value;
  if (texts.length > 0) void act(forwardingFor, { act: "forward", texts, from });
  text.value = "";
});
action(forward, "close").addEventListener("click", () => forward.close());

function announce(chat, view) {
  if (view.mine) return;
  part(document, "live").textContent = `${chat.name}: ${view.message.text ?? ""}`;
  if (narrow.matches && chat.chatId !== activeId) {
    setUnread(chat.chatId, (unread.get(chat.chatId) ?? 0) + 1);
  }
}

const receive = {
  message(chat, event) {
    if (chat.show(event)) announce(chat, event);
  },
  deleted: (chat, event) => chat.remove(event.messageIds),
  typing: (chat) => chat.setTyping(true),
  chat: (chat, event) => chat.setInfo(event.chat),
  toast(_chat, event) {
    if (!event.alert) {
      showToast(event.text);
      return;
    }
    const alert = part(document, "alert");
    part(alert, "alert-text").textContent = event.text;
    if (!alert.open) alert.showModal();
  },
};

async function load() {
  const response = await fetch("sim/chats");
  for (const { chat: info, messages } of await response.json()) {
    const chat = chats.get(info.id);
    chat.clear();
    for (const view of messages) chat.show(view, false);
    chat.setInfo(info);
    chat.toEnd();
  }
  document.body.dataset.ready = "true";
}

const events = new EventSource("sim/events");
events.addEventListener("ready", () => {
  part(document, "offline").hidden = true;
  void load();
});
events.addEventListener("error", () => {
  part(document, "offline").hidden = false;
});
events.addEventListener("message", ({ data }) => {
  const event = JSON.parse(data);
  const chat = chats.get(event.chatId);
  if (chat) receive[event.type](chat, event);
});
