import type { TFunction } from "i18next";
import type { CustomerFactsFragment } from "../gql/graphql.js";
import { Avatar } from "../parts/avatar.js";
import type { Column } from "../parts/grid.js";
import { Tier } from "../parts/status.js";
import { Moment } from "../time/moment.js";

export function customerColumns(t: TFunction): Column<CustomerFactsFragment>[] {
  return [
    {
      key: "name",
      head: t("customer.name"),
      width: "minmax(0, 1.2fr)",
      cell: (row) => (
        <span className="row">
          <Avatar name={row.displayName} size="small" />
          <span className="clip">{row.displayName}</span>
          <Tier tier={row.tier} />
        </span>
      ),
    },
    {
      key: "email",
      head: t("customer.email"),
      width: "minmax(0, 1fr)",
      isWideOnly: true,
      cell: (row) => <span className="soft">{row.email}</span>,
    },
    {
      key: "phone",
      head: t("customer.phone"),
      width: "140px",
      isWideOnly: true,
      cell: (row) => <span className="soft num">{row.phone}</span>,
    },
    {
      key: "company",
      head: t("customer.company"),
      width: "minmax(0, 0.8fr)",
      isWideOnly: true,
      cell: (row) => <span className="soft">{row.company}</span>,
    },
    {
      key: "tags",
      head: t("customer.tags"),
      width: "minmax(0, 1fr)",
      isWideOnly: true,
      cell: (row) => (
        <span className="row" style={{ gap: 4 }}>
          {row.tags.slice(0, 3).map((tag) => (
            <span key={tag} className="pill">
              {tag}
            </span>
          ))}
        </span>
      ),
    },
    {
      key: "seen",
      head: t("customer.seen"),
      width: "104px",
      cell: (row) => (
        <span className="dim">
          <Moment at={row.lastSeenAt} />
        </span>
      ),
    },
  ];
}
