/** Finds a part of the page by its name. */
export const part = (root, name) => root.querySelector(`[data-part="${name}"]`);

/** Finds a button by what it does. */
export const action = (root, name) => root.querySelector(`[data-action="${name}"]`);

/** A copy of one of the page's templates. */
export const copyTemplate = (id) =>
  document.getElementById(id).content.firstElementChild.cloneNode(true);

/** Shows an element with this text, or hides it where there is none. */
export function fill(element, text) {
  element.hidden = !text;
  element.textContent = text ?? "";
}

/** A button with a label and what it does. */
export function makeButton(label, name, onClick) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.dataset.action = name;
  button.addEventListener("click", onClick);
  return button;
}

let toastTimer;

/** Shows a line for a moment. */
export function showToast(text) {
  const toast = part(document, "toast");
  fill(toast, text);
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => fill(toast, ""), 2500);
}

/** Puts text on the clipboard and says so. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    showToast(document.body.dataset.copied);
  } catch {
    showToast(document.body.dataset.failed);
  }
}

/** Tells the server what a person does; false and a line on the page where it refuses. */
export async function act(chatId, what) {
  try {
    const response = await fetch(`sim/chats/${chatId}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(what),
    });
    if (response.ok) return true;
  } catch {
    // Told below, as a refusal is.
  }
  showToast(document.body.dataset.failed);
  return false;
}
