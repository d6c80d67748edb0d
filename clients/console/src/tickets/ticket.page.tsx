import "./ticket.css";
import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { TicketDocument } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { TicketPill } from "../parts/status.js";
import { TicketComments } from "./ticket.comments.js";
import { TicketFacts } from "./ticket.facts.js";
import { TicketMoves } from "./ticket.moves.js";
import { TicketTitle } from "./ticket.title.js";
import { useTicketChanges } from "./use.tickets.js";

export function TicketRoute() {
  const { number } = useParams({ from: "/tickets/$number" });
  return <TicketPage key={number} number={Number(number)} />;
}

function TicketPage({ number }: { number: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(TicketDocument, {
    variables: { number },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  // No snapshot cursor for a single ticket: from now on is enough, the read above is as fresh.
  useTicketChanges(data ? null : undefined);
  const ticket = data?.ticketByNumber;

  return (
    <main className="page">
      <header className="page-head">
        <Link to="/tickets" className="icon-button" aria-label={t("shell.place.tickets")}>
          <Icon name="left" />
        </Link>
        <span className="dim num">#{number}</span>
        {ticket && <TicketPill status={ticket.status} />}
        <span className="grow" />
        {ticket && <TicketMoves ticket={ticket} />}
      </header>
      {error && !ticket ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : data && !ticket ? (
        <Empty title={t("tickets.gone")} icon="tickets">
          <Link to="/tickets">{t("tickets.toList")}</Link>
        </Empty>
      ) : !ticket ? (
        <div className="page-pad">
          <Bones widths={[40, 80, 70]} />
        </div>
      ) : (
        <div className="page-body ticket">
          <div className="ticket-main">
            <TicketTitle key={ticket.version} ticket={ticket} />
            <TicketComments ticket={ticket} />
          </div>
          <TicketFacts ticket={ticket} />
        </div>
      )}
    </main>
  );
}
