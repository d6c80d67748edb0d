import type { Reference } from "@apollo/client";
import {
  type ConversationHeadFragment,
  ConversationHeadFragmentDoc,
  type MessagePartsFragment,
  MessagePartsFragmentDoc,
} from "../gql/graphql.js";
import { cache } from "../live/cache.js";
import { isCurrent } from "../live/version.js";
import { knownRow, placeRow } from "../desk/rows.cache.js";
import { reviseArchive } from "./archive.js";
import { placeMessage } from "./messages.js";

interface Window {
  readonly nodes: readonly Reference[];
}

/** Puts a message into the conversation read so far. `gap`: messages before it are missing here. */
export function takeMessage(conversationId: string, message: MessagePartsFragment): "placed" | "gap" {
  reviseArchive(conversationId, message);
  const id = cache.identify(message as never);
  const known = id && cache.readFragment({ id, fragment: MessagePartsFragmentDoc, fragmentName: "MessageParts" });
  // A replay may bring what it said before it was edited.
  if (known && known.version > message.version) return "placed";
  const ref = cache.writeFragment({ fragment: MessagePartsFragmentDoc, fragmentName: "MessageParts", data: message });
  let outcome: "placed" | "gap" = "placed";
  cache.modify<Record<"messages", Window>>({
    id: `Conversation:${conversationId}`,
    fields: {
      messages(window, { readField }) {
        if (!ref || !("nodes" in window)) return window;
        const { nodes } = window as Window;
        const next = placeMessage(nodes, ref, (node) => ({
          sequence: readField<number>("sequence", node) ?? 0,
          place: readField<number>("place", node) ?? 0,
        }));
        if (next === "gap") outcome = "gap";
        return next === "gap" || next === nodes ? window : { ...window, nodes: next };
      },
    },
  });
  return outcome;
}

/** Takes in the full state of a conversation, unless a newer one is known, and places it in the lists. */
export function takeHead(head: ConversationHeadFragment | null | undefined): void {
  if (!head || !isCurrent(knownRow(head.id), head)) return;
  cache.batch({
    update: () => {
      cache.writeFragment({ fragment: ConversationHeadFragmentDoc, fragmentName: "ConversationHead", data: head });
      placeRow(head);
    },
  });
}

/** What the server answers to a sent message. */
export function takeSent(
  message: MessagePartsFragment | null | undefined,
  head: ConversationHeadFragment | null | undefined,
): void {
  if (message && head) takeMessage(head.id, message);
  takeHead(head);
}
