import { Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Words } from "../message/words.js";
import { CommentOnTicketDocument, type TicketPageFragment } from "../gql/graphql.js";
import { useKeys } from "../keys/use.keys.js";
import { act, type UserError } from "../live/act.js";
import { Avatar } from "../parts/avatar.js";
import { wordsOf } from "../parts/toast.js";
import { submits } from "../parts/submits.js";
import { useSession } from "../session/session.js";
import { Moment } from "../time/moment.js";
import { takeTicket } from "./use.tickets.js";

export function TicketComments({ ticket }: { ticket: TicketPageFragment }) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <section aria-label={t("tickets.comments")} className="comments">
      <ol>
        {ticket.comments.nodes.map((comment) => (
          <li key={comment.id} className="comment" data-public={comment.isPublic}>
            <Avatar name={comment.author?.name ?? "–"} />
            <div className="grow">
              <p className="row">
                <b>{comment.author?.name ?? t("tickets.bySystem")}</b>
                <span className="dim">
                  <Moment at={comment.createdAt} />
                </span>
                <span className="pill">{t(comment.isPublic ? "tickets.public" : "tickets.internal")}</span>
              </p>
              <Words text={comment.text} />
            </div>
          </li>
        ))}
      </ol>
      {can("ticket:write") && <CommentForm ticketId={ticket.id} />}
    </section>
  );
}

function CommentForm({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [isPublic, setIsPublic] = useState(false);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  useKeys([
    { keys: "r", label: "keys.comment", group: "list", run: () => document.getElementById("comment")?.focus() },
  ]);

  const send = async () => {
    if (!text.trim()) return;
    setIsBusy(true);
    const outcome = await act(CommentOnTicketDocument, {
      input: { ticketId, text: text.trim(), isPublic, idempotencyKey },
    });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    setErrors([]);
    setText("");
    setKey(crypto.randomUUID());
    if (outcome.payload.ticket) takeTicket(outcome.payload.ticket);
  };

  return (
    <form className="stack comment-form" onSubmit={submits(send)}>
      <Input.TextArea
        id="comment"
        autoSize={{ minRows: 3, maxRows: 12 }}
        aria-label={t("tickets.comment")}
        placeholder={t("tickets.commentHint")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && void send()}
      />
      <div className="row">
        <Checkbox checked={isPublic} onChange={(event) => setIsPublic(event.target.checked)}>
          {t("tickets.showCustomer")}
        </Checkbox>
        {errors.length > 0 && (
          <span className="field-error" role="alert">
            {wordsOf(errors)}
          </span>
        )}
        <Button className="end" type="primary" htmlType="submit" disabled={!text.trim()} loading={isBusy}>
          {t("tickets.comment")}
        </Button>
      </div>
    </form>
  );
}
