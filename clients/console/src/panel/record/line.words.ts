import type { TFunction } from "i18next";
import delivery from "../../i18n/en/delivery.js";
import en from "../../i18n/en/record.js";

interface Line {
  readonly name: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

const STATUSES = ["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED", "RESOLVED", "CLOSED"] as const;
type Status = (typeof STATUSES)[number];
const isStatus = (word: string | undefined): word is Status => STATUSES.includes(word as Status);

const oneOf = <Word extends string>(words: Readonly<Record<Word, string>>, word: string | undefined): Word | null =>
  word !== undefined && Object.hasOwn(words, word) ? (word as Word) : null;

/** What a line of the record is called, and what is worth saying of it; an event we have no words for names itself. */
export function lineWords(
  t: TFunction,
  { name, facts }: Line,
): { readonly title: string | null; readonly detail: string } {
  const [source = "", event = ""] = name.split(".");
  const known = (en.line as Readonly<Record<string, Readonly<Record<string, string>>>>)[source];
  const title = known && Object.hasOwn(known, event) ? t(`record.line.${source}.${event}` as "record.atMoment") : null;
  const fact = (key: string) => facts.find((one) => one.name === key)?.value;
  return { title, detail: detailOf(t, name, fact) };
}

function detailOf(t: TFunction, name: string, fact: (key: string) => string | undefined): string {
  const [from, to, sequence] = [fact("from"), fact("to"), fact("sequence")];
  switch (name) {
    case "conversation.status_changed":
      return isStatus(from) && isStatus(to)
        ? `${t(`conversation.status.${from}`)} → ${t(`conversation.status.${to}`)}`
        : "";
    case "conversation.read":
      return sequence ? t("record.upTo", { number: sequence }) : "";
    case "conversation.rated":
      return fact("score") ?? "";
    case "delivery.changed":
      return deliveryDetail(t, fact);
    case "message.sent":
    case "message.edited":
      return fact("kind") === "EVENT" ? "" : (fact("text") ?? "");
    default:
      return "";
  }
}

function deliveryDetail(t: TFunction, fact: (key: string) => string | undefined): string {
  const kind = oneOf(delivery.means, fact("contactKind"));
  const state = oneOf(delivery.state, fact("state"));
  const reason = oneOf(delivery.reason, fact("reason"));
  return [
    kind && t(`delivery.means.${kind}`),
    state && t(`delivery.state.${state}`),
    reason && t(`delivery.reason.${reason}`),
  ]
    .filter(Boolean)
    .join(" · ");
}
