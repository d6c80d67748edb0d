import { useQuery } from "@apollo/client/react";
import { skipToken } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { AgentsDocument, FilterChoicesDocument, NamedCustomerDocument } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import type { View } from "../view.js";

interface ChipsProps {
  readonly view: View;
  onChange(words: Partial<Record<keyof View, string>>): void;
}

/** What narrows the list, each with the way to take it off. */
export function FilterChips({ view, onChange }: ChipsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(FilterChoicesDocument);
  const { data: people } = useQuery(AgentsDocument);
  const { data: who } = useQuery(
    NamedCustomerDocument,
    view.customer ? { variables: { id: view.customer } } : skipToken,
  );
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[] | undefined, id: string) =>
    list?.find((one) => one.id === id)?.name ?? "…";
  const statusWords = (word: string) =>
    word === "any" || word === "resolved"
      ? t(`desk.status.${word}`)
      : word
          .split(",")
          .map((one) => t(`conversation.status.${one as "BOT"}`))
          .join(", ");
  const fieldWords = (word: string) => {
    const [id = "", ...eq] = word.split(":");
    return `${data?.conversationFields.find((one) => one.id === id)?.label ?? "…"}: ${eq.join(":")}`;
  };
  const words: Partial<Record<keyof View, string>> = {
    ...(view.status ? { status: statusWords(view.status) } : {}),
    ...(view.agent ? { agent: nameIn(people?.agents.nodes, view.agent) } : {}),
    ...(view.team ? { team: nameIn(people?.teams, view.team) } : {}),
    ...(view.channel ? { channel: nameIn(data?.channels, view.channel) } : {}),
    ...(view.customer ? { customer: who?.customer?.displayName ?? "…" } : {}),
    ...(view.tag
      ? {
          tag: view.tag
            .split(",")
            .map((id) => nameIn(data?.tags, id))
            .join(", "),
        }
      : {}),
    ...(view.field ? { field: view.field.split(";").map(fieldWords).join(", ") } : {}),
    ...(view.priority ? { priority: t("views.raised") } : {}),
    ...(view.days ? { days: t("views.days", { count: Number(view.days) }) } : {}),
    ...(view.sort ? { sort: t(view.sort === "oldest" ? "views.oldest" : "desk.sort.waiting") } : {}),
  };
  return (Object.entries(words) as [keyof View, string][]).map(([word, text]) => (
    <button
      key={word}
      type="button"
      className="filter-chip"
      aria-label={t("views.takeOff", { filter: text })}
      onClick={() => onChange({ [word]: "" })}
    >
      <span className="clip">{text}</span>
      <Icon name="close" size={10} />
    </button>
  ));
}
