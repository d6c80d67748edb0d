import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { AgentsDocument, FilterChoicesDocument } from "../gql/graphql.js";
import type { SearchWords } from "./use.search.js";

interface FiltersProps {
  readonly words: SearchWords;
  onChange(words: Partial<Record<keyof SearchWords, string | undefined>>): void;
}

type Option = readonly [value: string, words: string];

/** Where to look, one control each; what is set is marked. */
export function SearchFilters({ words, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const { data } = useQuery(FilterChoicesDocument);
  const { data: people } = useQuery(AgentsDocument);
  const named = (list: readonly { readonly id: string; readonly name: string }[] | undefined): Option[] =>
    (list ?? []).map(({ id, name }) => [id, name] as const);
  const all: readonly (readonly ["author" | "agent" | "channel" | "tag" | "status" | "days", readonly Option[]])[] = [
    [
      "author",
      [
        ["CUSTOMER", t("search.by.CUSTOMER")],
        ["AGENT", t("search.by.AGENT")],
        ["BOT", t("search.by.BOT")],
      ],
    ],
    ["agent", named(people?.agents.nodes)],
    ["channel", named(data?.channels)],
    ["tag", named(data?.tags)],
    [
      "status",
      [
        ["open", t("desk.status.open")],
        ["done", t("desk.status.resolved")],
      ],
    ],
    ["days", ["1", "7", "30", "365"].map((days) => [days, t("views.days", { count: Number(days) })] as const)],
  ];
  return (
    <div className="search-filters">
      {all.map(([word, options]) => (
        <select
          key={word}
          className="plain-select"
          aria-label={t(`search.filter.${word}`)}
          data-set={!!words[word]}
          value={words[word] ?? ""}
          onChange={(event) => onChange({ [word]: event.target.value || undefined })}
        >
          <option value="">{t(`search.filter.${word}`)}</option>
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      ))}
    </div>
  );
}
