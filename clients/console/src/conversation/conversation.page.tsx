import "./conversation.css";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { SidePanel } from "../panel/side.panel.js";
import { knownRow } from "../desk/rows.cache.js";
import { useKeys } from "../keys/use.keys.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { ContactBar } from "../delivery/contact.bar.js";
import { Composer } from "../composer/composer.js";
import { DraftSync } from "../drafting/draft.sync.js";
import { useSession } from "../session/session.js";
import { offerFiles, useDrop } from "../upload/drop.js";
import { useViewers } from "../viewing/use.viewers.js";
import { WritersLine } from "../viewing/viewers.js";
import { allows, ConversationHead } from "./conversation.head.js";
import { type DialogName, Dialogs } from "./dialogs.js";
import { useSnooze } from "./snooze/use.snooze.js";
import { StandingBar } from "./standing.bar.js";
import { useConversation } from "./use.conversation.js";
import { useHandOver } from "./use.handover.js";
import { useFollowing } from "./use.follow.js";
import { usePanel } from "../panel/use.panel.js";

const readMessageList = () => import("../message/message.list.js");
const MessageList = lazy(readMessageList);

export function NothingOpen() {
  const { t } = useTranslation();
  // Opening comes next: have it ready, once the first view stands.
  useEffect(() => void setTimeout(readMessageList, 2_000), []);
  return (
    <main className="nothing-open">
      <Empty title={t("desk.nothingOpen")} text={t("desk.nothingOpenText")} icon="desk" />
    </main>
  );
}

export function ConversationRoute() {
  const { conversationId } = useParams({ from: "/desk/$conversationId" });
  return <ConversationPage key={conversationId} id={conversationId} />;
}

function ConversationPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { conversation, isMissing, error, refetch, hasOlder, readOlder } = useConversation(id);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const panel = usePanel();
  const row = conversation ?? knownRow(id);
  const { can } = useSession();
  const drop = useDrop((files) => offerFiles(id, files), !!conversation && can("conversation:reply"));

  const viewers = useViewers(id);
  const following = useFollowing(conversation);
  useHandOver(conversation);
  const { wake } = useSnooze();
  const snooze = () => {
    if (conversation?.status === "SNOOZED") void wake(conversation);
    else if (allows(conversation?.allowedMoves, "snooze")) setDialog("snooze");
  };

  useKeys(
    [
      { keys: "s", label: "keys.snooze", group: "conversation", run: snooze },
      { keys: "f", label: "keys.follow", group: "conversation", run: () => void following.toggle() },
      { keys: "m", label: "keys.macro", group: "conversation", run: () => setDialog("macro") },
      { keys: "w", label: "keys.merge", group: "conversation", run: () => setDialog("merge") },
      { keys: "t", label: "keys.transfer", group: "conversation", run: () => setDialog("transfer") },
      { keys: "o", label: "keys.openTicket", group: "conversation", run: () => setDialog("ticket") },
      { keys: "]", label: "keys.panel", group: "conversation", run: panel.toggle },
    ],
    { isOn: !!conversation },
  );

  if (isMissing)
    return (
      <main className="nothing-open">
        <Empty title={t("conversation.gone")} text={t("conversation.goneText")} icon="search" />
      </main>
    );
  if (error && !conversation)
    return (
      <main className="nothing-open">
        <Failure error={error} retry={() => void refetch()} />
      </main>
    );

  return (
    <div className="conversation" data-panel={panel.isOpen}>
      <main className="conversation-main" {...drop.handlers}>
        {row ? (
          <ConversationHead
            row={row}
            moves={conversation?.allowedMoves}
            panel={panel}
            viewers={viewers}
            following={conversation ? following : null}
            onSnooze={snooze}
            onOpen={setDialog}
          />
        ) : (
          <div className="conversation-head" />
        )}
        {conversation ? (
          <>
            <Suspense fallback={<div className="messages" />}>
              <MessageList
                key={id}
                conversation={conversation}
                hasOlder={hasOlder}
                readOlder={readOlder}
                onSplit={(message) => setDialog({ split: message })}
              />
            </Suspense>
            {can("conversation:reply") && <DraftSync conversationId={id} />}
            <WritersLine viewers={viewers} />
            <StandingBar conversation={conversation} />
            <ContactBar contact={conversation.contact} />
            <Composer conversation={conversation} isDropping={drop.isOver} />
          </>
        ) : (
          <div className="conversation-bones">
            <Bones widths={[38]} />
            <Bones widths={[52, 44]} />
            <Bones widths={[30]} />
          </div>
        )}
      </main>
      {panel.isOpen && (
        <SidePanel
          conversationId={id}
          customerId={row?.customer?.id}
          visit={conversation}
          onClose={panel.toggle}
          onTicket={() => setDialog("ticket")}
        />
      )}
      {conversation && <Dialogs open={dialog} conversation={conversation} onClose={() => setDialog(null)} />}
    </div>
  );
}
