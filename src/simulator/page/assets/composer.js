import { summary } from "./bubble.js";
import { act, action, fill, makeButton, part } from "./dom.js";

const coarsePointer = matchMedia("(pointer: coarse)");

/** The line to write on, with its menus; replies and edits are prepared in it. */
export function createComposer(section, chatId, openForward) {
  const form = part(section, "composer");
  const text = part(form, "text");
  const context = part(form, "context");
  let pending;

  const grow = () => {
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight}px`;
  };
  const setPending = (kind, message) => {
    pending = kind && { kind, messageId: message.message_id };
    context.hidden = !pending;
    if (!pending) return;
    const title = part(context, "context-title");
    title.textContent = title.dataset[kind];
    part(context, "context-text").textContent = summary(message);
  };
  const cancel = () => {
    if (pending?.kind === "edit") text.value = "";
    setPending();
    grow();
    text.focus();
  };
  const submit = async () => {
    const typed = text.value.trim();
    if (typed === "") return;
    const what = pending
      ? { act: pending.kind, messageId: pending.messageId, text: typed }
      : { act: "say", text: typed };
    text.value = "";
    setPending();
    grow();
    if (!(await act(chatId, what))) text.value = typed;
  };

  text.addEventListener("input", grow);
  text.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && pending) cancel();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || coarsePointer.matches) {
      return;
    }
    event.preventDefault();
    void submit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  action(form, "cancel").addEventListener("click", cancel);

  const commands = part(form, "commands");
  const attachments = part(form, "attachments");
  const closeMenus = [
    connectMenu(section, action(form, "menu"), commands),
    connectMenu(section, action(form, "attach"), attachments),
  ];
  const onAttachment = (name, run) =>
    action(attachments, name).addEventListener("click", () => {
      for (const close of closeMenus) close();
      run();
    });
  onAttachment("forward", openForward);
  onAttachment("block", () => act(chatId, { act: "block" }));
  for (const kind of ["photo", "document", "voice"]) {
    onAttachment(`send-${kind}`, () => act(chatId, { act: "send", kind }));
  }

  return {
    form,
    reply(message) {
      setPending("reply", message);
      text.focus();
    },
    edit(message) {
      setPending("edit", message);
      text.value = message.text;
      grow();
      text.focus();
    },
    setCommands(list) {
      action(form, "menu").hidden = list.length === 0;
      commands.replaceChildren(
        ...list.map(({ command, description }) => {
          const item = document.createElement("li");
          const button = makeButton("", "command", () => {
            for (const close of closeMenus) close();
            void act(chatId, { act: "say", text: `/${command}` });
          });
          const name = document.createElement("b");
          fill(name, `/${command}`);
          const what = document.createElement("span");
          what.dir = "auto";
          fill(what, description);
          button.append(name, what);
          item.append(button);
          return item;
        }),
      );
    },
  };
}

/** Lets a button open and close a menu; gives back what closes it. */
function connectMenu(section, button, menu) {
  const show = (open) => {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => {
    show(menu.hidden);
    if (!menu.hidden) menu.querySelector("button")?.focus();
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    show(false);
    button.focus();
  });
  section.addEventListener("click", (event) => {
    if (!menu.contains(event.target) && !button.contains(event.target)) show(false);
  });
  return () => show(false);
}
