import "./watch.css";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use.conversation.js";
import { knownRow } from "../../desk/rows.cache.js";
import { Icon } from "../../parts/icon.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { ConversationPill, Tier } from "../../parts/status.js";
import { Waited } from "../../time/moment.js";
import { useKeys } from "../../keys/use.keys.js";
import { WatchMoves } from "./watch.moves.js";
import { WhisperField } from "./whisper.field.js";

const MessageList = lazy(() => import("../../message/message.list.js"));

interface PaneProps {
  readonly id: string;
  onClose(): void;
}

/** A conversation as it goes on, beside the wall: read along, whisper to whoever serves, give it away or take it over. */
export function WatchPane({ id, onClose }: PaneProps) {
  const { t } = useTranslation();
  const { conversation, isMissing, error, refetch, hasOlder, readOlder } = useConversation(id);
  useKeys([{ keys: "Escape", label: "wall.stopWatching", group: "list", run: onClose }]);
  const row = conversation ?? knownRow(id);
  const name = row?.customer?.displayName ?? t("customer.unknown");

  return (
    <aside className="watch" aria-label={t("wall.watching", { name })}>
      <header className="watch-head">
        <div className="grow">
          <h2 className="row">
            <span className="clip">{row ? name : ""}</span>
            {row?.customer && <Tier tier={row.customer.tier} />}
            {row && <ConversationPill status={row.status} />}
            {row?.isCustomerWaiting && row.waitingSince && <Waited since={row.waitingSince} teamId={row.team?.id} />}
          </h2>
          {row && (
            <p className="dim clip num">
              #{row.number} · {row.channel.name}
              {row.assignee && ` · ${row.assignee.name}`}
              {row.team && ` · ${row.team.name}`}
            </p>
          )}
        </div>
        <Link
          to="/desk/$conversationId"
          params={{ conversationId: id }}
          className="icon-button"
          aria-label={t("wall.openOnDesk")}
          title={t("wall.openOnDesk")}
        >
          <Icon name="desk" />
        </Link>
        <button type="button" className="icon-button" aria-label={t("wall.stopWatching")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {isMissing ? (
        <Empty title={t("conversation.gone")} text={t("conversation.goneText")} icon="search" />
      ) : error && !conversation ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !conversation ? (
        <div className="watch-bones">
          <Bones widths={[52, 38, 60]} />
        </div>
      ) : (
        <>
          <WatchMoves conversation={conversation} />
          <Suspense fallback={<div className="messages" />}>
            <MessageList key={id} conversation={conversation} hasOlder={hasOlder} readOlder={readOlder} isWatching />
          </Suspense>
          <WhisperField key={id} conversation={conversation} />
        </>
      )}
    </aside>
  );
}
