import { h, render } from "preact";
import type { Chat } from "../chat/chat.js";
import { localeTag } from "../texts/format.js";
import { App } from "../view/App.js";
import css from "../view/widget.css?inline";

/**
 * Puts the widget into the page, inside a shadow root that neither side's styles cross.
 *
 * The style sheet is a constructed one: a page with a strict `style-src` takes it without a word, where a style
 * element would be refused.
 */
export function mount(chat: Chat): HTMLElement {
  const host = document.createElement("switchboard-widget");
  host.lang = localeTag(chat.settings.language);
  host.dataset["theme"] = chat.settings.theme;
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  render(h(App, { chat, host }), root);
  return host;
}
