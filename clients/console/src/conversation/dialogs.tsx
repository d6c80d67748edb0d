import { lazy, Suspense } from "react";
import type { ConversationQuery, MessagePartsFragment } from "../gql/graphql.js";

const TransferDialog = lazy(() => import("./transfer.dialog.js"));
const TicketDialog = lazy(() => import("../tickets/ticket.dialog.js"));
const SnoozeDialog = lazy(() => import("./snooze/snooze.dialog.js"));
const MergeDialog = lazy(() => import("./link/merge.dialog.js"));
const MacroDialog = lazy(() => import("../composer/macro/macro.dialog.js"));
const SplitDialog = lazy(() => import("./link/split.dialog.js"));

export type DialogName =
  | "transfer"
  | "ticket"
  | "snooze"
  | "merge"
  | "macro"
  | { readonly split: MessagePartsFragment };

interface DialogsProps {
  readonly open: DialogName | null;
  readonly conversation: NonNullable<ConversationQuery["conversation"]>;
  onClose(): void;
}

/** What is asked for a step of the conversation; each is loaded when it is first needed. */
export function Dialogs({ open, conversation, onClose }: DialogsProps) {
  return (
    <Suspense>
      {open === "transfer" && <TransferDialog conversation={conversation} onClose={onClose} />}
      {open === "ticket" && (
        <TicketDialog conversationId={conversation.id} subject={conversation.subject ?? ""} onClose={onClose} />
      )}
      {open === "snooze" && <SnoozeDialog conversation={conversation} onClose={onClose} />}
      {open === "merge" && <MergeDialog conversation={conversation} onClose={onClose} />}
      {open === "macro" && <MacroDialog conversation={conversation} onClose={onClose} />}
      {open && typeof open === "object" && (
        <SplitDialog
          conversation={conversation}
          messages={conversation.messages.nodes}
          from={open.split}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}
