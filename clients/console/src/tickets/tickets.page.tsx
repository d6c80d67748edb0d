import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TicketRowFragment } from "../gql/graphql.js";
import { useKeys } from "../keys/use.keys.js";
import { type Column, Grid } from "../parts/grid.js";
import { SearchField } from "../parts/search.field.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { Priority, Tier, TicketPill } from "../parts/status.js";
import { useSession } from "../session/session.js";
import { Moment } from "../time/moment.js";
import TicketDialog from "./ticket.dialog.js";
import { type TicketView, useTickets } from "./use.tickets.js";
import { STATUSES } from "./vocabulary.js";

export function TicketsPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const view = useSearch({ from: "/tickets" });
  const navigate = useNavigate({ from: "/tickets" });
  const { rows, error, refetch, readMore, hasMore, total } = useTickets(view);
  const [isOpening, setIsOpening] = useState(false);
  const change = (next: TicketView) => void navigate({ search: (known) => ({ ...known, ...next }), replace: true });
  useKeys([{ keys: "o", label: "keys.openTicket", group: "list", run: () => setIsOpening(true) }], {
    isOn: can("ticket:write"),
  });

  const columns: Column<TicketRowFragment>[] = [
    { key: "number", head: "#", width: "64px", cell: (row) => <span className="dim num">#{row.number}</span> },
    { key: "title", head: t("tickets.title"), width: "minmax(0, 1fr)", cell: (row) => row.title },
    {
      key: "customer",
      head: t("customer.title"),
      width: "minmax(0, 180px)",
      isWideOnly: true,
      cell: (row) =>
        row.customer && (
          <span className="row">
            <span className="clip">{row.customer.displayName}</span>
            <Tier tier={row.customer.tier} />
          </span>
        ),
    },
    {
      key: "priority",
      head: t("tickets.priorityName"),
      width: "72px",
      isWideOnly: true,
      cell: (row) => <Priority priority={row.priority} />,
    },
    {
      key: "type",
      head: t("tickets.typeName"),
      width: "84px",
      isWideOnly: true,
      cell: (row) => <span className="soft">{t(`tickets.type.${row.type}`)}</span>,
    },
    {
      key: "assignee",
      head: t("tickets.assignee"),
      width: "120px",
      isWideOnly: true,
      cell: (row) => row.assignee?.name ?? row.team?.name ?? <span className="dim">{t("tickets.nobody")}</span>,
    },
    { key: "status", head: t("tickets.statusName"), width: "92px", cell: (row) => <TicketPill status={row.status} /> },
    {
      key: "moved",
      head: t("tickets.moved"),
      width: "96px",
      isWideOnly: true,
      cell: (row) => (
        <span className="dim">
          <Moment at={row.updatedAt} />
        </span>
      ),
    },
  ];

  return (
    <main className="page">
      <header className="page-head">
        <h1>
          {t("shell.place.tickets")}{" "}
          {total && (
            <span className="dim num">
              {total.value}
              {total.isExact ? "" : "+"}
            </span>
          )}
        </h1>
        <Segmented
          value={view.who ?? "all"}
          onChange={(who) => change({ who: who === "all" ? (undefined as never) : who })}
          options={[
            { value: "all", label: t("tickets.everyones") },
            { value: "me", label: t("tickets.mine") },
          ]}
          aria-label={t("tickets.whose")}
        />
        <Select
          aria-label={t("tickets.statusName")}
          value={view.status ?? "unsolved"}
          style={{ width: 130 }}
          onChange={(status) => change({ status: status === "unsolved" ? (undefined as never) : status })}
          options={[
            { value: "unsolved", label: t("tickets.unsolved") },
            ...STATUSES.map((value) => ({ value, label: t(`tickets.status.${value}`) })),
            { value: "any", label: t("tickets.any") },
          ]}
        />
        <span className="grow" />
        <SearchField label={t("tickets.search")} value={view.q} onSearch={(q) => change({ q: q as never })} />
        {can("ticket:write") && (
          <Button type="primary" onClick={() => setIsOpening(true)}>
            {t("conversation.openTicket")}
          </Button>
        )}
      </header>
      {error && !rows ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !rows ? (
        <div className="page-pad">
          <Bones widths={[90, 70, 84, 60, 76]} />
        </div>
      ) : !rows.length ? (
        <Empty
          title={t(view.q ? "common.nothingFound" : "tickets.empty")}
          text={t("tickets.emptyText")}
          icon="tickets"
        />
      ) : (
        <Grid
          name={t("shell.place.tickets")}
          rows={rows}
          columns={columns}
          hasMore={hasMore}
          readMore={readMore}
          addressOf={(row) => `/tickets/${row.number}`}
        />
      )}
      {isOpening && <TicketDialog subject="" onClose={() => setIsOpening(false)} />}
    </main>
  );
}
