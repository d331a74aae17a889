/** Elements for the styles a text can have; links are made apart. */
const styleTags = {
  blockquote: "span",
  bold: "b",
  code: "code",
  expandable_blockquote: "span",
  italic: "i",
  pre: "code",
  spoiler: "span",
  strikethrough: "s",
  underline: "u",
};

/**
 * The text of a message with its entities, as nodes. Text never becomes markup: it is only ever
 * put in as text, and links only go where `linkTarget` allows.
 */
export function richText(text, entities = [], onCommand = () => {}) {
  const fragment = document.createDocumentFragment();
  const edges = new Set([0, text.length]);
  for (const { offset, length } of entities) edges.add(offset).add(offset + length);
  const cuts = [...edges].sort((a, b) => a - b);
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const from = cuts[index];
    const to = cuts[index + 1];
    const covering = entities.filter((one) => one.offset <= from && one.offset + one.length >= to);
    fragment.append(segment(text, from, to, covering, onCommand));
  }
  return fragment;
}

function segment(text, from, to, covering, onCommand) {
  let node = document.createTextNode(text.slice(from, to));
  for (const entity of covering) {
    const whole = text.slice(entity.offset, entity.offset + entity.length);
    const wrapper = wrapperFor(entity, whole, onCommand);
    if (!wrapper) continue;
    wrapper.append(node);
    node = wrapper;
  }
  return node;
}

function wrapperFor(entity, whole, onCommand) {
  const target = linkTarget(entity, whole);
  if (target) return makeLink(target);
  if (entity.type === "bot_command") {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "command";
    button.dataset.action = "command";
    button.addEventListener("click", () => onCommand(whole));
    return button;
  }
  const tag = styleTags[entity.type];
  if (!tag) return undefined;
  const styled = document.createElement(tag);
  styled.className = entity.type;
  return styled;
}

/** A link that opens apart and tells the other side nothing of this page. */
export function makeLink(target) {
  const link = document.createElement("a");
  link.href = target;
  link.rel = "noopener noreferrer";
  if (target.startsWith("http")) link.target = "_blank";
  return link;
}

function linkTarget(entity, whole) {
  switch (entity.type) {
    case "phone_number":
      return `tel:${whole.replace(/[^\d+]/g, "")}`;
    case "email":
      return `mailto:${whole}`;
    case "url":
      return webAddress(/^https?:/i.test(whole) ? whole : `https://${whole}`);
    case "text_link":
      return webAddress(entity.url);
    default:
      return undefined;
  }
}

/** An address to link to, or undefined for anything but the web. */
export function webAddress(text) {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}
