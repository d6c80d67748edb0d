import "./canned.css";
import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { CannedListDocument } from "../gql/graphql.js";
import { SearchField } from "../parts/search.field.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { scopeOf, ScopeTabs } from "../sharing/scope.tabs.js";
import { CannedDialog } from "./canned.dialog.js";
import { CannedLine } from "./canned.line.js";

/** Ready-made answers: one's own, the team's and everyone's. */
export default function CannedPart() {
  const { t } = useTranslation();
  const view = useSearch({ from: "/settings" });
  const navigate = useNavigate({ from: "/settings" });
  const change = (next: { readonly id?: string | undefined; readonly q?: string | undefined }) =>
    void navigate({ search: (known) => ({ ...known, ...next }) as typeof known, replace: true });
  const { data, previousData, error, refetch, fetchMore } = useQuery(CannedListDocument, {
    variables: { first: 50, search: view.q ?? null, scope: scopeOf(view.scope) },
    fetchPolicy: "cache-and-network",
  });
  const page = (data ?? previousData)?.allCannedReplies;
  const replies = page?.nodes;
  const open = replies?.find(({ id }) => id === view.id);

  return (
    <section>
      <div className="settings-head row-wrap">
        <h2>{t("settings.part.canned")}</h2>
        <ScopeTabs part="canned" scope={view.scope} q={view.q} />
        <span className="grow" />
        <SearchField label={t("library.searchCanned")} value={view.q} onSearch={(q) => change({ q })} />
        <Button type="primary" onClick={() => change({ id: "new" })}>
          {t("library.addCanned")}
        </Button>
      </div>
      {error && !replies ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !replies ? (
        <Bones widths={[80, 92, 74, 86]} />
      ) : !replies.length ? (
        <Empty
          title={t(view.q ? "common.nothingFound" : "settings.noCanned")}
          text={t("library.noCannedText")}
          icon="slash"
        />
      ) : (
        <ul className="lines">
          {replies.map((reply) => (
            <CannedLine key={reply.id} reply={reply} onOpen={() => change({ id: reply.id })} />
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
        <CannedDialog
          key={view.id}
          reply={open}
          onClose={(isChanged) => {
            change({ id: undefined });
            if (isChanged) void refetch();
          }}
        />
      )}
    </section>
  );
}
