import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { AgentsDocument, AssignTicketDocument, type TicketPageFragment, UpdateTicketDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { Field } from "../parts/field.js";
import { Tier } from "../parts/status.js";
import { tellRefusal } from "../parts/toast.js";
import { useSession } from "../session/session.js";
import { Moment } from "../time/moment.js";
import { TicketSteps } from "./ticket.steps.js";
import { takeTicket } from "./use.tickets.js";
import { PRIORITIES, TYPES } from "./vocabulary.js";

export function TicketFacts({ ticket }: { ticket: TicketPageFragment }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data } = useQuery(AgentsDocument);
  const isFixed = !can("ticket:write");
  const mark = { ticketId: ticket.id, expectedVersion: ticket.version };
  const settle = <Out extends { ok: boolean; payload?: { ticket?: TicketPageFragment | null } }>(outcome: Out) => {
    if (outcome.payload?.ticket) takeTicket(outcome.payload.ticket);
    return outcome;
  };
  const update = async (change: object) => {
    const outcome = settle(await act(UpdateTicketDocument, { input: { ...mark, ...change } }));
    if (!outcome.ok) tellRefusal(outcome.userErrors);
  };
  const assign = async (change: { teamId?: string | null; assigneeId?: string | null }) => {
    const outcome = settle(await act(AssignTicketDocument, { input: { ...mark, ...change } }));
    if (!outcome.ok) tellRefusal(outcome.userErrors);
  };

  return (
    <aside className="ticket-side">
      <section className="card stack">
        <Field label={t("tickets.assignee")}>
          {(id) => (
            <Select
              id={id}
              disabled={isFixed}
              allowClear
              showSearch
              optionFilterProp="label"
              placeholder={t("tickets.nobody")}
              value={ticket.assignee?.id}
              onChange={(assigneeId?: string) => void assign({ assigneeId: assigneeId ?? null })}
              options={(data?.agents.nodes ?? []).map((agent) => ({ value: agent.id, label: agent.name }))}
            />
          )}
        </Field>
        <Field label={t("tickets.team")}>
          {(id) => (
            <Select
              id={id}
              disabled={isFixed}
              allowClear
              placeholder={t("tickets.none")}
              value={ticket.team?.id}
              onChange={(teamId?: string) => void assign({ teamId: teamId ?? null })}
              options={(data?.teams ?? []).map((team) => ({ value: team.id, label: team.name }))}
            />
          )}
        </Field>
        <div className="pair">
          <Field label={t("tickets.priorityName")}>
            {(id) => (
              <Select
                id={id}
                disabled={isFixed}
                value={ticket.priority}
                onChange={(priority) => void update({ priority })}
                options={PRIORITIES.map((value) => ({ value, label: t(`tickets.priority.${value}`) }))}
              />
            )}
          </Field>
          <Field label={t("tickets.typeName")}>
            {(id) => (
              <Select
                id={id}
                disabled={isFixed}
                value={ticket.type}
                onChange={(type) => void update({ type })}
                options={TYPES.map((value) => ({ value, label: t(`tickets.type.${value}`) }))}
              />
            )}
          </Field>
        </div>
      </section>
      <section className="card">
        <dl className="facts">
          {ticket.customer && (
            <>
              <dt>{t("customer.title")}</dt>
              <dd className="row">
                <Link to="/customers/$customerId" params={{ customerId: ticket.customer.id }}>
                  {ticket.customer.displayName}
                </Link>
                <Tier tier={ticket.customer.tier} />
              </dd>
            </>
          )}
          {ticket.conversation && (
            <>
              <dt>{t("tickets.conversation")}</dt>
              <dd>
                <Link to="/desk/$conversationId" params={{ conversationId: ticket.conversation.id }}>
                  #{ticket.conversation.number} {ticket.conversation.subject}
                </Link>
              </dd>
            </>
          )}
          <dt>{t("tickets.openedBy")}</dt>
          <dd>{ticket.openedBy?.name ?? "–"}</dd>
          <dt>{t("tickets.createdAt")}</dt>
          <dd>
            <Moment at={ticket.createdAt} />
          </dd>
          {ticket.solvedAt && (
            <>
              <dt>{t("tickets.solvedAt")}</dt>
              <dd>
                <Moment at={ticket.solvedAt} />
              </dd>
            </>
          )}
          {ticket.closedAt && (
            <>
              <dt>{t("tickets.closedAt")}</dt>
              <dd>
                <Moment at={ticket.closedAt} />
              </dd>
            </>
          )}
        </dl>
      </section>
      <section className="card">
        <div className="card-head">
          <h2>{t("tickets.history")}</h2>
        </div>
        <TicketSteps history={ticket.history} />
      </section>
    </aside>
  );
}
