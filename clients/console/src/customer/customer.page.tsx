import "../panel/side.panel.css";
import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CustomerDocument } from "../gql/graphql.js";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { Tier } from "../parts/status.js";
import { Moment } from "../time/moment.js";
import { CustomerForm } from "./customer.form.js";
import { Fact } from "../panel/fact.js";
import { HistoryCard } from "../panel/history.card.js";
import { TagField } from "./tag.field.js";
import { TicketsCard } from "../panel/tickets.card.js";
import { useCustomerChanges } from "./use.customers.js";

export function CustomerRoute() {
  const { customerId } = useParams({ from: "/customers/$customerId" });
  return <CustomerPage key={customerId} id={customerId} />;
}

function CustomerPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CustomerDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  useCustomerChanges(data ? null : undefined, id);
  const customer = data?.customer;
  if (error && !customer)
    return (
      <main className="page">
        <Failure error={error} retry={() => void refetch()} />
      </main>
    );
  if (customer === null)
    return (
      <main className="page">
        <Empty title={t("customer.gone")} icon="customers">
          <Link to="/customers">{t("customer.toList")}</Link>
        </Empty>
      </main>
    );

  return (
    <main className="page">
      <header className="page-head">
        <Link to="/customers" className="icon-button" aria-label={t("shell.place.customers")}>
          <Icon name="left" />
        </Link>
        {customer && (
          <>
            <Avatar name={customer.displayName} />
            <h1>{customer.displayName}</h1>
            <Tier tier={customer.tier} />
          </>
        )}
      </header>
      {!customer ? (
        <div className="page-pad">
          <Bones widths={[40, 60, 50]} />
        </div>
      ) : (
        <div className="page-body customer-page">
          <div className="page-pad stack customer-edit">
            <TagField customer={customer} />
            <CustomerForm key={customer.version} customer={customer} />
          </div>
          <div className="customer-side">
            <section className="card">
              <dl className="facts">
                <Fact name={t("customer.firstSeen")}>
                  <Moment at={customer.firstSeenAt} />
                </Fact>
                <Fact name={t("customer.seen")}>
                  <Moment at={customer.lastSeenAt} />
                </Fact>
                {customer.identities.map((one) => (
                  <Fact key={one.id} name={t(`customer.kind.${one.kind}`)}>
                    {one.value} {one.isVerified && <span className="pill pill-good">{t("customer.verified")}</span>}
                  </Fact>
                ))}
              </dl>
            </section>
            <TicketsCard customerId={id} />
            <HistoryCard customerId={id} />
          </div>
        </div>
      )}
    </main>
  );
}
