import { useQuery } from "@apollo/client/react";
import { Button, Input, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AgentsDocument, OpenTicketDocument, type TicketPriority, type TicketType } from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { client } from "../live/client.js";
import { Dialog } from "../parts/dialog.js";
import { errorsElsewhere, Field } from "../parts/field.js";
import { tell, wordsOf } from "../parts/toast.js";
import { CustomerTicketsDocument } from "../gql/graphql.js";
import { PRIORITIES, TYPES } from "./vocabulary.js";

interface DialogProps {
  readonly conversationId?: string;
  readonly subject: string;
  onClose(): void;
}

/** Opens a ticket, out of a conversation or on its own. */
export default function TicketDialog({ conversationId, subject, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { data } = useQuery(AgentsDocument);
  const [title, setTitle] = useState(subject);
  const [description, setDescription] = useState("");
  const [type, setType] = useState<TicketType>("QUESTION");
  const [priority, setPriority] = useState<TicketPriority>("NORMAL");
  const [teamId, setTeamId] = useState<string>();
  const [assigneeId, setAssigneeId] = useState<string>();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());

  const save = async () => {
    setIsBusy(true);
    const input = {
      title: title.trim(),
      type,
      priority,
      idempotencyKey,
      ...(conversationId ? { conversationId } : {}),
      ...(description ? { description } : {}),
      ...(teamId ? { teamId } : {}),
      ...(assigneeId ? { assigneeId } : {}),
    };
    const outcome = await act(OpenTicketDocument, { input });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    tell(t("tickets.opened", { number: outcome.payload.ticket?.number }));
    void client.refetchQueries({ include: [CustomerTicketsDocument] }).catch(() => {});
    onClose();
  };
  const rest = errorsElsewhere(errors, ["title", "description"]);

  return (
    <Dialog
      title={t("conversation.openTicket")}
      onClose={onClose}
      foot={
        <>
          {rest.length > 0 && (
            <p className="field-error grow" role="alert">
              {wordsOf(rest)}
            </p>
          )}
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" disabled={!title.trim()} loading={isBusy} onClick={() => void save()}>
            {t("tickets.open")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Field label={t("tickets.title")} name="title" errors={errors}>
          {(id) => (
            <Input
              id={id}
              autoFocus
              value={title}
              onChange={(event) => setTitle(event.target.value)}
              onPressEnter={() => void save()}
            />
          )}
        </Field>
        <Field label={t("tickets.description")} name="description" errors={errors}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={4}
              value={description}
              onChange={(event) => setDescription(event.target.value)}
            />
          )}
        </Field>
        <div className="pair">
          <Field label={t("tickets.typeName")}>
            {(id) => (
              <Select
                id={id}
                value={type}
                onChange={setType}
                options={TYPES.map((value) => ({ value, label: t(`tickets.type.${value}`) }))}
              />
            )}
          </Field>
          <div className="field">
            <span className="field-label">{t("tickets.priorityName")}</span>
            <Segmented
              block
              value={priority}
              onChange={setPriority}
              aria-label={t("tickets.priorityName")}
              options={PRIORITIES.map((value) => ({ value, label: t(`tickets.priority.${value}`) }))}
            />
          </div>
          <Field label={t("tickets.team")}>
            {(id) => (
              <Select
                id={id}
                allowClear
                value={teamId}
                onChange={setTeamId}
                placeholder={t("tickets.none")}
                options={(data?.teams ?? []).map((team) => ({ value: team.id, label: team.name }))}
              />
            )}
          </Field>
          <Field label={t("tickets.assignee")}>
            {(id) => (
              <Select
                id={id}
                allowClear
                showSearch
                optionFilterProp="label"
                value={assigneeId}
                onChange={setAssigneeId}
                placeholder={t("tickets.nobody")}
                options={(data?.agents.nodes ?? []).map((agent) => ({ value: agent.id, label: agent.name }))}
              />
            )}
          </Field>
        </div>
      </div>
    </Dialog>
  );
}
