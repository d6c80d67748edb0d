import { useTranslation } from "react-i18next";
import { useNavigate } from "@tanstack/react-router";
import type { ConversationQuery } from "../../gql/graphql.js";
import { useAccept } from "../../conversation/use.moves.js";
import { useSession } from "../../session/session.js";
import { AssignMenu } from "../assign/assign.menu.js";
import { useWallMoves } from "../use.wall.moves.js";

interface MovesProps {
  readonly conversation: NonNullable<ConversationQuery["conversation"]>;
}

const TAKEN = new Set(["ASSIGNED", "WAITING", "SNOOZED"]);

/** What may be done from the wall, by scope and by where the conversation stands. */
export function WatchMoves({ conversation }: MovesProps) {
  const { t } = useTranslation();
  const { agent, can } = useSession();
  const navigate = useNavigate();
  const accept = useAccept();
  const { takeOver } = useWallMoves();
  const { id, status, assignee } = conversation;
  const isQueued = status === "QUEUED" || status === "OFFERED";
  const isOthers = TAKEN.has(status) && assignee?.id !== agent.id;
  const mayAssign = can("conversation:assign") && (isQueued || TAKEN.has(status));
  const mayTakeOver = can("conversation:manage") && isOthers;
  const mayAccept = can("conversation:reply") && status === "QUEUED";
  if (!mayAssign && !mayTakeOver && !mayAccept) return null;
  const goOn = async () => {
    if (await takeOver(conversation)) await navigate({ to: "/desk/$conversationId", params: { conversationId: id } });
  };
  return (
    <div className="watch-moves">
      {mayAccept && (
        <button type="button" className="wall-button" onClick={() => void accept(conversation)}>
          {t("conversation.accept")}
        </button>
      )}
      {mayAssign && <AssignMenu row={conversation} isButton />}
      {mayTakeOver && (
        <button type="button" className="wall-button" onClick={() => void goOn()}>
          {t("conversation.takeOver")}
        </button>
      )}
    </div>
  );
}
