import buds from "./art/buds.svg";
import dac from "./art/dac.svg";
import overEar from "./art/over-ear.svg";
import speaker from "./art/speaker.svg";
import { shopTexts } from "./texts.js";
import { embed, visitIn, VISITS } from "./visit.js";

const art = { buds, dac, overEar, speaker };
const wanted = new URLSearchParams(location.search).get("lang") ?? navigator.language;
const language = wanted.toLowerCase().startsWith("zh") ? "zh" : "en";
const texts = shopTexts(language);
const visit = visitIn(location.search);

// The widget takes its language from here.
document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
document.title = texts.words["title"] ?? "";
for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
  element.textContent = texts.words[element.dataset["text"] ?? ""] ?? "";
}
for (const image of document.querySelectorAll<HTMLImageElement>("[data-alt]")) {
  image.alt = texts.words[image.dataset["alt"] ?? ""] ?? "";
}
for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
  element.setAttribute("aria-label", texts.words[element.dataset["label"] ?? ""] ?? "");
}
for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) {
  if (link.hreflang === document.documentElement.lang) link.setAttribute("aria-current", "true");
  link.href = `?${new URLSearchParams({ lang: link.hreflang.slice(0, 2), as: visit }).toString()}`;
}

function make(tag: string, text: string, ...children: Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.append(...children);
  return element;
}

function fill(list: string, children: Node[]): void {
  document.querySelector(`[data-list="${list}"]`)?.replaceChildren(...children);
}

fill(
  "shelf",
  texts.shelf.map((item) => {
    const image = new Image(320, 240);
    image.src = art[item.art];
    image.alt = "";
    return make("article", "", image, make("h3", item.name), make("p", item.line), make("b", item.price));
  }),
);
fill(
  "promises",
  texts.promises.map((item) => make("li", "", make("h3", item.title), make("p", item.text))),
);
fill(
  "questions",
  texts.questions.map((item) => make("details", "", make("summary", item.question), make("p", item.answer))),
);
fill(
  "visits",
  VISITS.map((one) => {
    const link = make("a", texts.words[`visit-${one}`] ?? one) as HTMLAnchorElement;
    link.href = `?${new URLSearchParams({ lang: language, as: one }).toString()}`;
    if (one === visit) link.setAttribute("aria-current", "true");
    return make("li", "", link);
  }),
);
void embed(visit);
