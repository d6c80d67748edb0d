import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CustomerTicketsDocument } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { TicketPill } from "../parts/status.js";

export function TicketsCard({ customerId, onTicket }: { customerId: string; onTicket?(): void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CustomerTicketsDocument, {
    variables: { id: customerId, first: 5 },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const tickets = data?.customer?.tickets;
  return (
    <section className="card" aria-label={t("shell.place.tickets")}>
      <div className="card-head">
        <h2 className="grow">{t("shell.place.tickets")}</h2>
        {onTicket && (
          <button type="button" className="icon-button" aria-label={t("conversation.openTicket")} onClick={onTicket}>
            <Icon name="plus" size={14} />
          </button>
        )}
      </div>
      {(error || (data && !tickets)) && !tickets ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !tickets ? (
        <Bones widths={[80, 60]} />
      ) : !tickets.nodes.length ? (
        <Empty title={t("customer.noTickets")} isSmall />
      ) : (
        <ul>
          {tickets.nodes.map((ticket) => (
            <li key={ticket.id}>
              <Link to="/tickets/$number" params={{ number: String(ticket.number) }} className="side-item">
                <span className="dim num">#{ticket.number}</span>
                <span className="clip grow">{ticket.title}</span>
                <TicketPill status={ticket.status} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
