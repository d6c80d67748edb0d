import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FilterChoicesDocument, SearchCustomersDocument } from "../gql/graphql.js";
import { Avatar } from "../parts/avatar.js";
import { Tier } from "../parts/status.js";
import { useSession } from "../session/session.js";
import { TagChip } from "../tags/tag.chip.js";

/** Customers and tags of that name, above what was said. */
export function SearchPeople({ text }: { text: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data } = useQuery(SearchCustomersDocument, { variables: { text }, skip: !can("customer:read") });
  const { data: choices } = useQuery(FilterChoicesDocument);
  const customers = data?.customers.nodes ?? [];
  const tags = (choices?.tags ?? []).filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())).slice(0, 8);
  if (!customers.length && !tags.length) return null;
  return (
    <section className="search-people" aria-label={t("search.people")}>
      {customers.map(({ id, displayName, tier, email, company }) => (
        <Link key={id} to="/customers/$customerId" params={{ customerId: id }} className="search-person">
          <Avatar name={displayName} size="small" />
          <span className="clip">{displayName}</span>
          <Tier tier={tier} />
          <span className="dim clip">{company ?? email}</span>
        </Link>
      ))}
      {tags.map((tag) => (
        <Link key={tag.id} to="/desk" search={{ inbox: "all", status: "any", tag: tag.id }} className="search-person">
          <TagChip tag={tag} />
        </Link>
      ))}
    </section>
  );
}
