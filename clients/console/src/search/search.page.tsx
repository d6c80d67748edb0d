import "./search.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SearchMessagesQuery } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { SearchField } from "../parts/search.field.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { HitList } from "./hit.list.js";
import { SearchFilters } from "./search.filters.js";
import { SearchPeople } from "./search.people.js";
import { useSearchMessages } from "./use.search.js";

type Found = SearchMessagesQuery["searchMessages"];

/** How many there are: what was counted in a moment, or what has been found since, which may be more. */
function countOf({ nodes, totalCount, pageInfo }: Found) {
  if (!pageInfo.hasNextPage) return { value: nodes.length, isExact: true };
  return { value: Math.max(nodes.length, totalCount?.value ?? 0), isExact: totalCount?.isExact === true };
}

/** Everything that was ever said, in Chinese and English; a hit opens its conversation at the message. */
export function SearchPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = useSearch({ from: "/search" });
  const navigate = useNavigate({ from: "/search" });
  const { text, found, isOld, error, refetch, reading } = useSearchMessages(words);
  const change = (next: Partial<Record<keyof typeof words, string | undefined>>) => {
    const said = Object.entries({ ...words, ...next }).filter(([, word]) => word);
    // What is typed replaces itself, so that Back leaves the search and does not spell it backwards.
    void navigate({ search: Object.fromEntries(said), replace: "q" in next });
  };
  const count = found && countOf(found);
  const number = new Intl.NumberFormat(locale);

  return (
    <main className="page">
      <header className="page-head search-head">
        <h1>{t("search.title")}</h1>
        <SearchField label={t("search.field")} value={words.q} onSearch={(q) => change({ q })} />
        <SearchFilters words={words} onChange={change} />
        {text && count && (
          <span className="end dim num" role="status">
            {t("search.count", { count: count.value, shown: number.format(count.value) + (count.isExact ? "" : "+") })}
          </span>
        )}
      </header>
      <div className="page-body search-body">
        {!text ? (
          <Empty title={t("search.begin")} text={t("search.beginText")} icon="search" />
        ) : (
          <>
            <SearchPeople text={text} />
            {error && !found ? (
              <Failure error={error} retry={() => void refetch()} />
            ) : !found ? (
              <div className="search-bones">
                {[0, 1, 2, 3].map((row) => (
                  <Bones key={row} widths={[30, 85]} />
                ))}
              </div>
            ) : found.nodes.length === 0 && found.isComplete ? (
              <Empty title={t("search.none")} text={t("search.noneText")} icon="search" />
            ) : (
              <HitList found={found} isOld={isOld} reading={reading} />
            )}
          </>
        )}
      </div>
    </main>
  );
}
