/** What a page can do more with a script: keyboard shortcuts, and a word when something new came. */

const shortcutsKey = "console-shortcuts";
const lookEvery = 20_000;

const readChoice = () => {
  try {
    return localStorage.getItem(shortcutsKey) !== "off";
  } catch {
    return true;
  }
};
let shortcuts = readChoice();

const toggle = document.querySelector("[data-action=keys]");
if (toggle) {
  toggle.closest("[data-part=keys]").hidden = false;
  toggle.checked = shortcuts;
  toggle.addEventListener("change", () => {
    shortcuts = toggle.checked;
    try {
      localStorage.setItem(shortcutsKey, shortcuts ? "on" : "off");
    } catch {
      // The choice then lasts as long as the page.
    }
  });
}

const isWriting = (element) =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

const step = (by) => {
  const rows = [...document.querySelectorAll("[data-row]")];
  const at = rows.indexOf(document.activeElement);
  rows[at === -1 ? (by > 0 ? 0 : rows.length - 1) : at + by]?.focus();
};

document.addEventListener("keydown", (event) => {
  if (!shortcuts || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isWriting(event.target)) return;
  if (event.key === "j" || event.key === "k") {
    step(event.key === "j" ? 1 : -1);
    return;
  }
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (isWriting(target)) target.focus();
  else target.click();
});

const latest = Number(document.body.dataset.latest);
const news = document.querySelector("[data-part=news]");
const title = document.title;

async function look() {
  if (document.hidden) return;
  const response = await fetch("live", { headers: { accept: "application/json" } }).catch(
    () => undefined,
  );
  if (!response?.ok) return;
  const fresh = (await response.json()).latest - latest;
  if (fresh <= 0) return;
  const text = fresh === 1 ? news.dataset.one : news.dataset.some;
  // Said once: a status that is written again is read out again.
  if (news.textContent !== text) news.textContent = text;
  document.title = `(${fresh}) ${title}`;
}

if (document.body.dataset.latest !== undefined) {
  setInterval(() => void look(), lookEvery);
  document.addEventListener("visibilitychange", () => void look());
}
