import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { ConversationQuery } from "../gql/graphql.js";
import { Editor } from "./editor.js";
import { useAccept, useMoves } from "../conversation/use.moves.js";
import { allows } from "../conversation/conversation.head.js";
import { useSession } from "../session/session.js";

type Conversation = NonNullable<ConversationQuery["conversation"]>;

/** Where I answer; or, where I cannot yet, the one step that leads there. */
export function Composer({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { agent, can } = useSession();
  const accept = useAccept();
  const { reopen, transfer } = useMoves();
  const { status, assignee, allowedMoves } = conversation;

  if (!can("conversation:reply")) return <p className="composer-bar dim">{t("conversation.readOnly")}</p>;
  if (status === "QUEUED" || status === "BOT") {
    return (
      <div className="composer-bar">
        <span className="grow">{t(status === "BOT" ? "conversation.withBot" : "conversation.inQueue")}</span>
        <Button type="primary" onClick={() => void accept(conversation)}>
          {t("conversation.accept")} <kbd className="kbd-on-accent">A</kbd>
        </Button>
      </div>
    );
  }
  if (status === "RESOLVED" || status === "CLOSED") {
    return (
      <div className="composer-bar">
        <span className="grow">
          {t(status === "RESOLVED" ? "conversation.isResolved" : "conversation.isClosed")}
          {conversation.survey && (
            <span className="dim">
              {" "}
              · {t("conversation.rated", { score: conversation.survey.score })}
              {conversation.survey.comment && ` “${conversation.survey.comment}”`}
            </span>
          )}
        </span>
        {allows(allowedMoves, "reopen") && (
          <Button onClick={() => void reopen(conversation)}>{t("conversation.reopen")}</Button>
        )}
      </div>
    );
  }
  return (
    <>
      {assignee && assignee.id !== agent.id && (
        <div className="composer-bar composer-bar-slim">
          <span className="grow">{t("conversation.assignedTo", { name: assignee.name })}</span>
          <button
            type="button"
            className="link-button"
            onClick={() => void transfer(conversation, { agentId: agent.id }, "")}
          >
            {t("conversation.takeOver")}
          </button>
        </div>
      )}
      <Editor conversationId={conversation.id} />
    </>
  );
}
