/**
 * Telegram puts what it signed behind the # of the address of a Mini App, as tgWebAppData.
 * Source: https://core.telegram.org/api/bots/webapps
 */
const data = new URLSearchParams(location.hash.slice(1)).get("tgWebAppData");
if (data) {
  const form = document.querySelector("[data-part=app]");
  form.elements.data.value = data;
  history.replaceState(null, "", location.pathname);
  document.querySelector("[data-part=outside]").hidden = true;
  form.hidden = false;
  // In a frame of Telegram's website no cookie of ours is sent: there the console opens in a window of its own.
  if (window.top === window) form.submit();
  else form.target = "_blank";
}
