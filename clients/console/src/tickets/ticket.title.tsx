import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type TicketPageFragment, UpdateTicketDocument } from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { errorsElsewhere, Field } from "../parts/field.js";
import { Icon } from "../parts/icon.js";
import { wordsOf } from "../parts/toast.js";
import { submits } from "../parts/submits.js";
import { useSession } from "../session/session.js";
import { takeTicket } from "./use.tickets.js";

export function TicketTitle({ ticket }: { ticket: TicketPageFragment }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isEditing, setIsEditing] = useState(false);
  const [title, setTitle] = useState(ticket.title);
  const [description, setDescription] = useState(ticket.description ?? "");
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const save = async () => {
    const outcome = await act(UpdateTicketDocument, {
      input: { ticketId: ticket.id, title, description, expectedVersion: ticket.version },
    });
    if (!outcome.ok) setErrors(outcome.userErrors);
    else setIsEditing(false);
    if (outcome.payload?.ticket) takeTicket(outcome.payload.ticket);
  };

  if (!isEditing) {
    return (
      <section className="ticket-words">
        <h1 className="row ticket-title">
          <span>{ticket.title}</span>
          {can("ticket:write") && (
            <button
              type="button"
              className="icon-button"
              aria-label={t("common.edit")}
              onClick={() => setIsEditing(true)}
            >
              <Icon name="edit" size={14} />
            </button>
          )}
        </h1>
        {ticket.description ? (
          <p className="words">{ticket.description}</p>
        ) : (
          <p className="dim">{t("tickets.noDescription")}</p>
        )}
      </section>
    );
  }
  const rest = errorsElsewhere(errors, ["title", "description"]);
  return (
    <form className="stack ticket-words" onSubmit={submits(save)}>
      <Field label={t("tickets.title")} name="title" errors={errors}>
        {(id) => <Input id={id} autoFocus value={title} onChange={(event) => setTitle(event.target.value)} />}
      </Field>
      <Field label={t("tickets.description")} name="description" errors={errors}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 3 }}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      {rest.length > 0 && (
        <p className="field-error" role="alert">
          {wordsOf(rest)}
        </p>
      )}
      <div className="row">
        <Button type="primary" htmlType="submit">
          {t("common.save")}
        </Button>
        <Button onClick={() => setIsEditing(false)}>{t("common.cancel")}</Button>
      </div>
    </form>
  );
}
