import { useQuery } from "@apollo/client/react";
import { useCallback, useRef } from "react";
import { takeAttachment } from "../attachment/attachment.cache.js";
import {
  AttachmentsChangedDocument,
  ConversationChangedDocument,
  ConversationDocument,
  MessagesChangedDocument,
  OlderMessagesDocument,
} from "../gql/graphql.js";
import { readAgain } from "../live/again/read.again.js";
import { client } from "../live/client.js";
import { useFollow } from "../live/use.live.js";
import { useReadMarks } from "../reading/use.reading.js";
import { fileOlder, useArchive } from "../message/archive.js";
import { takeHead, takeMessage } from "../message/messages.cache.js";

/** A conversation and its messages, kept true while it is on screen. */
export function useConversation(id: string) {
  const { data, error, refetch } = useQuery(ConversationDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const conversation = data?.conversation;
  const messages = conversation?.messages;
  const liveCursor = messages?.liveCursor;
  const resync = async () => (await refetch()).data?.conversation?.messages.liveCursor ?? null;

  useFollow({
    document: MessagesChangedDocument,
    variables: { conversationId: id },
    after: liveCursor,
    pick: (data) => data.messagesChanged,
    onChange: ({ message }) => {
      if (message && takeMessage(id, message) === "gap") void readAgain(["Conversation"]);
    },
    resync,
  });
  // One's own files before they are sent, too.
  useFollow({
    document: AttachmentsChangedDocument,
    variables: { conversationId: id },
    after: liveCursor,
    pick: (data) => data.attachmentsChanged,
    onChange: ({ attachment }) => takeAttachment(attachment),
    resync,
  });
  useFollow({
    document: ConversationChangedDocument,
    variables: { conversationId: id },
    after: liveCursor,
    pick: (data) => data.conversationChanged,
    onChange: (change) => takeHead(change.conversation),
    resync,
  });

  useReadMarks(id, liveCursor, resync);

  const isReading = useRef(false);
  const archive = useArchive(id, messages?.nodes[0]);
  const window = messages?.pageInfo;
  const before = archive ? archive.before : window?.hasPreviousPage ? (window.startCursor ?? null) : null;
  const readOlder = useCallback(async () => {
    if (!before || isReading.current) return;
    isReading.current = true;
    const { data: older } = await client
      .query({ query: OlderMessagesDocument, variables: { id, before }, fetchPolicy: "no-cache" })
      .catch(() => ({ data: undefined }));
    const page = older?.conversation?.messages;
    if (page) fileOlder(id, page.nodes, page.pageInfo.hasPreviousPage ? (page.pageInfo.startCursor ?? null) : null);
    isReading.current = false;
  }, [id, before]);

  return { conversation, isMissing: data?.conversation === null, error, refetch, hasOlder: !!before, readOlder };
}
