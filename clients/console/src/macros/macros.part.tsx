import "../canned/canned.css";
import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { draftOf } from "../actions/action.draft.js";
import { useActionWords } from "../actions/use.action.words.js";
import { useChoices } from "../actions/use.choices.js";
import { MacroListDocument } from "../gql/graphql.js";
import { SearchField } from "../parts/search.field.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { ScopePill } from "../sharing/scope.pill.js";
import { scopeOf, ScopeTabs } from "../sharing/scope.tabs.js";
import { MacroDialog } from "./macro.dialog.js";

/** Several actions under one name. */
export default function MacrosPart() {
  const { t } = useTranslation();
  const choices = useChoices();
  const says = useActionWords(choices);
  const view = useSearch({ from: "/settings" });
  const navigate = useNavigate({ from: "/settings" });
  const change = (next: { readonly id?: string | undefined; readonly q?: string | undefined }) =>
    void navigate({ search: (known) => ({ ...known, ...next }) as typeof known, replace: true });
  const { data, previousData, error, refetch, fetchMore } = useQuery(MacroListDocument, {
    variables: { first: 50, search: view.q ?? null, scope: scopeOf(view.scope) },
    fetchPolicy: "cache-and-network",
  });
  const page = (data ?? previousData)?.macros;
  const macros = page?.nodes;
  const open = macros?.find(({ id }) => id === view.id);

  return (
    <section>
      <div className="settings-head row-wrap">
        <h2>{t("settings.part.macros")}</h2>
        <ScopeTabs part="macros" scope={view.scope} q={view.q} />
        <span className="grow" />
        <SearchField label={t("library.searchMacros")} value={view.q} onSearch={(q) => change({ q })} />
        <Button type="primary" onClick={() => change({ id: "new" })}>
          {t("library.addMacro")}
        </Button>
      </div>
      {error && !macros ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !macros || !choices.isReady ? (
        <Bones widths={[60, 76, 52]} />
      ) : !macros.length ? (
        <Empty
          title={t(view.q ? "common.nothingFound" : "library.noMacros")}
          text={t("library.noMacrosText")}
          icon="checks"
        />
      ) : (
        <ul className="lines">
          {macros.map((macro) => (
            <li key={macro.id}>
              <button type="button" className="line-button" onClick={() => change({ id: macro.id })}>
                <span className="row">
                  <b className="clip">{macro.name}</b>
                  <ScopePill scope={macro.scope} team={macro.team ?? null} />
                  <span className="grow" />
                  {macro.useCount > 0 && (
                    <span className="dim num only-wide">{t("library.used", { count: macro.useCount })}</span>
                  )}
                </span>
                <span className="soft two-lines">
                  {macro.actions.map((action) => says(draftOf(action))).join(" → ")}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {page?.pageInfo.hasNextPage && (
        <button
          type="button"
          className="link-button"
          onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}
        >
          {t("common.more")}
        </button>
      )}
      {view.id && (view.id === "new" || open) && (
        <MacroDialog
          key={view.id}
          macro={open}
          choices={choices}
          onClose={(isChanged) => {
            change({ id: undefined });
            if (isChanged) void refetch();
          }}
        />
      )}
    </section>
  );
}
