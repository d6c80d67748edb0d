import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChangeTicketStatusDocument, type TicketPageFragment, type TicketStatus } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { tellRefusal } from "../parts/toast.js";
import { useSession } from "../session/session.js";
import { takeTicket } from "./use.tickets.js";
import { UNSOLVED } from "./vocabulary.js";

/** The statuses this ticket may move to, as the server says; the way forward stands out. */
export function TicketMoves({ ticket }: { ticket: TicketPageFragment }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [busy, setBusy] = useState<TicketStatus | null>(null);
  if (!can("ticket:write")) return null;
  const move = async (status: TicketStatus) => {
    setBusy(status);
    const outcome = await act(ChangeTicketStatusDocument, {
      input: { ticketId: ticket.id, status, expectedVersion: ticket.version },
    });
    setBusy(null);
    if (outcome.payload?.ticket) takeTicket(outcome.payload.ticket);
    if (!outcome.ok) tellRefusal(outcome.userErrors);
  };
  return (
    <div className="row row-wrap">
      {ticket.allowedStatuses
        .filter((status) => status !== ticket.status)
        .map((status) => (
          <Button
            key={status}
            type={status === "SOLVED" ? "primary" : "default"}
            loading={busy === status}
            onClick={() => void move(status)}
          >
            {status === "OPEN" && UNSOLVED.includes(ticket.status) ? t("tickets.back") : t(`tickets.move.${status}`)}
          </Button>
        ))}
    </div>
  );
}
