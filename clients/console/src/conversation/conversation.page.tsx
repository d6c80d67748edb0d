import "./conversation.css";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { SidePanel } from "../panel/side.panel.js";
import { knownRow } from "../desk/rows.cache.js";
import { useKeys } from "../keys/use.keys.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { Composer, takesReplies } from "../composer/composer.js";
import { useDrop } from "../upload/drop.js";
import { useTakeFiles } from "../upload/use.uploads.js";
import { ConversationHead } from "./conversation.head.js";
import { useConversation } from "./use.conversation.js";
import { usePanel } from "../panel/use.panel.js";

const readMessageList = () => import("../message/message.list.js");
const MessageList = lazy(readMessageList);
const TransferDialog = lazy(() => import("./transfer.dialog.js"));
const TicketDialog = lazy(() => import("../tickets/ticket.dialog.js"));

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
  const [dialog, setDialog] = useState<"transfer" | "ticket" | null>(null);
  const panel = usePanel();
  const row = conversation ?? knownRow(id);
  const drop = useDrop(useTakeFiles(id), !!conversation && takesReplies(conversation.status));

  useKeys(
    [
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
            onTransfer={() => setDialog("transfer")}
            onTicket={() => setDialog("ticket")}
          />
        ) : (
          <div className="conversation-head" />
        )}
        {conversation ? (
          <>
            <Suspense fallback={<div className="messages" />}>
              <MessageList key={id} conversation={conversation} hasOlder={hasOlder} readOlder={readOlder} />
            </Suspense>
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
      <Suspense>
        {dialog === "transfer" && conversation && (
          <TransferDialog conversation={conversation} onClose={() => setDialog(null)} />
        )}
        {dialog === "ticket" && conversation && (
          <TicketDialog conversationId={id} subject={conversation.subject ?? ""} onClose={() => setDialog(null)} />
        )}
      </Suspense>
    </div>
  );
}
