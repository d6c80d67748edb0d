import { h, render } from "preact";
import type { Chat } from "../chat/chat.js";
import { localeTag } from "../texts/format.js";
import { App } from "../view/App.js";
import files from "../view/files/files.css?inline";
import forms from "../view/forms/forms.css?inline";
import voice from "../view/voice/voice.css?inline";
import widget from "../view/widget.css?inline";
import type { Settings } from "./settings.js";

export interface Mounted {
  host: HTMLElement;
  /** Draws another visitor's chat instead. */
  show(chat: Chat): void;
}

/**
 * Puts the widget into the page, inside a shadow root that neither side's styles cross.
 *
 * The style sheet is a constructed one: a page with a strict `style-src` takes it without a word, where a style
 * element would be refused.
 */
export function mount(settings: Settings, first: Chat): Mounted {
  const host = document.createElement("switchboard-widget");
  host.lang = localeTag(settings.language);
  host.dataset["theme"] = settings.theme;
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(widget + forms + files + voice);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  let count = 0;
  const show = (chat: Chat) => render(h(App, { chat, host, key: ++count }), root);
  show(first);
  return { host, show };
}
