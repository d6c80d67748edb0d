import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IconName } from "../parts/icon.js";
import { SearchField } from "../parts/search.field.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { scopeOf, ScopeTabs } from "./scope.tabs.js";

/** What the address asks for: `first` and the rest of what such a list is read with. */
export function useSharedSearch() {
  const { q, scope } = useSearch({ from: "/settings" });
  return { first: 50, search: q ?? null, scope: scopeOf(scope) };
}

interface ListProps<Row extends { readonly id: string }> {
  readonly part: "canned" | "macros";
  readonly words: { readonly search: string; readonly add: string; readonly none: string; readonly noneText: string };
  readonly icon: IconName;
  /** Absent while it is loaded. */
  readonly rows: readonly Row[] | undefined;
  readonly error: Error | undefined;
  readonly hasMore: boolean;
  refetch(): unknown;
  more(): unknown;
  line(row: Row, open: () => void): ReactNode;
  dialog(row: Row | undefined, onClose: (isChanged: boolean) => void): ReactNode;
}

/** What is one's own, a team's or everyone's: looked for, opened and added; the address says all of it. */
export function SharedList<Row extends { readonly id: string }>(props: ListProps<Row>) {
  const { part, words, icon, rows, error, hasMore, refetch, more, line, dialog } = props;
  const { t } = useTranslation();
  const view = useSearch({ from: "/settings" });
  const navigate = useNavigate({ from: "/settings" });
  const change = (next: { readonly id?: string | undefined; readonly q?: string | undefined }) =>
    void navigate({ search: (known) => ({ ...known, ...next }) as typeof known, replace: true });
  const open = rows?.find(({ id }) => id === view.id);
  const close = (isChanged: boolean) => {
    change({ id: undefined });
    if (isChanged) refetch();
  };

  return (
    <section>
      <div className="settings-head row-wrap">
        <h2>{t(`settings.part.${part}`)}</h2>
        <ScopeTabs part={part} scope={view.scope} q={view.q} />
        <span className="grow" />
        <SearchField label={words.search} value={view.q} onSearch={(q) => change({ q })} />
        <Button type="primary" onClick={() => change({ id: "new" })}>
          {words.add}
        </Button>
      </div>
      {error && !rows ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !rows ? (
        <Bones widths={[80, 92, 74, 86]} />
      ) : !rows.length ? (
        <Empty title={view.q ? t("common.nothingFound") : words.none} text={words.noneText} icon={icon} />
      ) : (
        <ul className="lines">{rows.map((row) => line(row, () => change({ id: row.id })))}</ul>
      )}
      {hasMore && (
        <button type="button" className="link-button" onClick={() => void more()}>
          {t("common.more")}
        </button>
      )}
      {view.id && (view.id === "new" || open) && dialog(open, close)}
    </section>
  );
}
