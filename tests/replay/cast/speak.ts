import { randomUUID } from "node:crypto";
import { type Client, SendMessageDocument } from "@switchboard/sdk";
import type { Ledger } from "../verdict/ledger.js";
import { dataOf } from "./patience.js";

/** Sends one message and books its acknowledgement; the SDK repeats it under the same key while nobody answers. */
export async function speak(
  client: Client,
  ledger: Ledger,
  conversationId: string,
  author: "CUSTOMER" | "AGENT",
  text: string,
): Promise<string> {
  const sentAt = performance.now();
  const input = { conversationId, text, idempotencyKey: randomUUID() };
  const { message } = dataOf(await client.mutate(SendMessageDocument, { input })).sendMessage;
  if (!message) throw new Error(`A message in ${conversationId} was answered without the message`);
  const { id, sequence } = message;
  ledger.acknowledge(conversationId, { id, sequence, author, sentAt, acknowledgedAt: performance.now() });
  return id;
}
