import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationQuery } from "../gql/graphql.js";
import { Editor } from "./editor.js";
import type { Mode } from "./mode.js";
import { OfferBar } from "./offer.bar.js";
import { useAccept, useMoves } from "../conversation/use.moves.js";
import { allows } from "../conversation/conversation.head.js";
import { useLocale } from "../i18n/locale.js";
import { useKeys } from "../keys/use.keys.js";
import { useSession } from "../session/session.js";

type Conversation = NonNullable<ConversationQuery["conversation"]>;

/** Whether an agent can write to the customer while it stands so. */
const takesReplies = (status: Conversation["status"]): boolean =>
  status === "ASSIGNED" || status === "WAITING" || status === "SNOOZED";

interface ComposerProps {
  readonly conversation: Conversation;
  /** Files are held over the conversation. */
  readonly isDropping: boolean;
}

/** Where I answer; or, where I cannot yet, the one step that leads there. */
export function Composer({ conversation, isDropping }: ComposerProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { agent, can } = useSession();
  const accept = useAccept();
  const { reopen, transfer } = useMoves();
  const { status, assignee, allowedMoves } = conversation;
  const [mode, setMode] = useState<Mode>("reply");
  const canWhisper = can("conversation:supervise") && !!assignee && assignee.id !== agent.id;
  const canReply = takesReplies(status);
  const modes: Mode[] = [
    ...(canReply ? (["reply"] as const) : []),
    "note",
    ...(canWhisper ? (["whisper"] as const) : []),
  ];
  const reasons =
    conversation.survey?.reasons.map((one) => (locale.startsWith("zh") ? one.labelZh : one.labelEn)) ?? [];
  const back = () => setMode("reply");
  useKeys([{ keys: "n", label: "keys.note", group: "conversation", run: () => setMode("note") }], {
    isOn: mode === "reply" && !canReply && can("conversation:reply"),
  });
  const noteButton = (
    <button type="button" className="link-button" onClick={() => setMode("note")}>
      {t("conversation.mode.note")} <kbd>N</kbd>
    </button>
  );

  if (!can("conversation:reply")) return <p className="composer-bar dim">{t("conversation.readOnly")}</p>;
  if (mode !== "reply") {
    return (
      <>
        {!canReply && (
          <div className="composer-bar composer-bar-slim">
            <span className="grow">{t(`conversation.status.${status}`)}</span>
            <button type="button" className="link-button" onClick={back}>
              {t("conversation.mode.reply")}
            </button>
          </div>
        )}
        <Editor
          conversationId={conversation.id}
          mode={modes.includes(mode) ? mode : "note"}
          modes={modes}
          onMode={setMode}
          isDropping={isDropping}
        />
      </>
    );
  }
  if (status === "OFFERED") return <OfferBar conversation={conversation}>{noteButton}</OfferBar>;
  if (status === "QUEUED" || status === "BOT") {
    return (
      <div className="composer-bar">
        <span className="grow">{t(status === "BOT" ? "conversation.withBot" : "conversation.inQueue")}</span>
        {noteButton}
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
              · {[t("conversation.rated", { score: conversation.survey.score }), ...reasons].join(" · ")}
              {conversation.survey.comment && ` “${conversation.survey.comment}”`}
            </span>
          )}
        </span>
        {noteButton}
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
      <Editor conversationId={conversation.id} mode="reply" modes={modes} onMode={setMode} isDropping={isDropping} />
    </>
  );
}
