import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Select } from "antd";
import { useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CustomersDocument } from "../gql/graphql.js";
import { Grid } from "../parts/grid.js";
import { SearchField } from "../parts/search.field.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { customerColumns } from "./customers.columns.js";
import { TIERS } from "./tiers.js";
import { useCustomerChanges } from "./use.customers.js";

export function CustomersPage() {
  const { t } = useTranslation();
  const view = useSearch({ from: "/customers" });
  const navigate = useNavigate({ from: "/customers" });
  const tier = TIERS.find((known) => known === view.tier);
  const variables = useMemo(
    () => ({
      first: 50,
      search: view.q ?? null,
      filter: { ...(tier ? { tier } : {}), ...(view.tag ? { tag: view.tag } : {}) },
    }),
    [view.q, view.tag, tier],
  );
  const { data, error, refetch, fetchMore } = useQuery(CustomersDocument, { variables });
  useCustomerChanges(data?.customers.liveCursor);
  const page = data?.customers;
  const isReading = useRef(false);
  const readMore = useCallback(async () => {
    if (!page?.pageInfo.hasNextPage || isReading.current) return;
    isReading.current = true;
    await fetchMore({ variables: { after: page.pageInfo.endCursor } }).catch(() => {});
    isReading.current = false;
  }, [fetchMore, page?.pageInfo]);
  const change = (next: Record<string, string | undefined>) =>
    void navigate({ search: (known) => ({ ...known, ...next }) as typeof known, replace: true });

  const columns = customerColumns(t);

  return (
    <main className="page">
      <header className="page-head">
        <h1>
          {t("shell.place.customers")}{" "}
          {page?.totalCount && (
            <span className="dim num">
              {page.totalCount.value}
              {page.totalCount.isExact ? "" : "+"}
            </span>
          )}
        </h1>
        <Select
          aria-label={t("customer.tierName")}
          style={{ width: 130 }}
          value={tier ?? "any"}
          onChange={(value) => change({ tier: value === "any" ? undefined : value })}
          options={[
            { value: "any", label: t("customer.anyTier") },
            ...TIERS.map((value) => ({ value, label: t(`customer.tier.${value}`) })),
          ]}
        />
        {view.tag && (
          <button type="button" className="pill pill-accent" onClick={() => change({ tag: undefined })}>
            {view.tag} ×
          </button>
        )}
        <span className="grow" />
        <SearchField label={t("customer.search")} value={view.q} onSearch={(q) => change({ q })} />
      </header>
      {error && !page ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !page ? (
        <div className="page-pad">
          <Bones widths={[80, 64, 72, 58]} />
        </div>
      ) : !page.nodes.length ? (
        <Empty
          title={t(view.q ? "common.nothingFound" : "customer.empty")}
          text={t("customer.emptyText")}
          icon="customers"
        />
      ) : (
        <Grid
          name={t("shell.place.customers")}
          rows={page.nodes}
          columns={columns}
          hasMore={page.pageInfo.hasNextPage}
          readMore={readMore}
          addressOf={(row) => `/customers/${row.id}`}
        />
      )}
    </main>
  );
}
