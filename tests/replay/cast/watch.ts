import { type Client, type MessageFieldsFragment, MessagesChangedDocument, MessagesDocument } from "@switchboard/sdk";
import type { Ledger, Watcher } from "../verdict/ledger.js";
import { persist, reasonOf } from "./patience.js";

/**
 * Shows a conversation to a watcher as a screen would: the messages so far, then what is pushed. Every sighting goes
 * into the ledger. Resolves when the messages so far are there; returns how to look away.
 */
export async function watch(
  client: Client,
  conversationId: string,
  watcher: Watcher,
  ledger: Ledger,
  complain: (what: string) => void,
): Promise<() => void> {
  const known = new Set<string>();
  const see = (message: MessageFieldsFragment, way: "snapshot" | "event") => {
    known.add(message.id);
    ledger.saw(watcher, conversationId, message, way, performance.now());
  };
  const read = async (): Promise<string | null> => {
    const { messages, liveCursor } = await readMessages(client, conversationId);
    for (const message of messages) if (!known.has(message.id)) see(message, "snapshot");
    return liveCursor;
  };
  const run = client.live(
    MessagesChangedDocument,
    { conversationId },
    {
      after: (await read()) ?? undefined,
      resync: () => {
        ledger.resyncs += 1;
        return read();
      },
      onEvent: ({ messagesChanged: { kind, message } }) => {
        if (kind === "ADDED" && message) see(message, "event");
      },
      onEnd: (error) => {
        if (error !== undefined) complain(`${watcher} lost sight of ${conversationId}: ${reasonOf(error)}`);
      },
    },
  );
  return () => run.close();
}

/** All messages of a conversation in order, with the cursor from which pushes follow on. */
export async function readMessages(
  client: Client,
  conversationId: string,
): Promise<{ messages: MessageFieldsFragment[]; liveCursor: string | null }> {
  const messages: MessageFieldsFragment[] = [];
  let liveCursor: string | null | undefined;
  for (let after: string | null = null; ; ) {
    const data = await persist(() => client.query(MessagesDocument, { conversationId, first: 100, after }));
    const page = data?.conversation?.messages;
    if (!page) throw new Error(`Conversation ${conversationId} cannot be read`);
    liveCursor ??= page.liveCursor;
    messages.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return { messages, liveCursor: liveCursor ?? null };
  }
}
