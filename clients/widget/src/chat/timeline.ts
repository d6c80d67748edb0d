import type { AttachmentCardFragment, MessageLineFragment } from "../gql/graphql.js";
import type { Unsent } from "../outbox/outbox.js";

export type Row =
  | { kind: "day"; key: string; at: Date }
  | { kind: "event"; key: string; message: MessageLineFragment }
  | { kind: "message"; key: string; message: MessageLineFragment; isFirst: boolean; isLast: boolean }
  | { kind: "unsent"; key: string; entry: Unsent };

/** Puts new messages among those that are there: one per id, by sequence; a message that comes twice replaces itself. */
export function merge(
  known: readonly MessageLineFragment[],
  incoming: readonly MessageLineFragment[],
): MessageLineFragment[] {
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of incoming) byId.set(message.id, message);
  return [...byId.values()].sort((one, other) => one.sequence - other.sequence);
}

/** The same messages, with what is now known of a file that one of them carries. */
export function withAttachment(
  messages: readonly MessageLineFragment[],
  card: AttachmentCardFragment,
): readonly MessageLineFragment[] {
  if (!messages.some(({ attachments }) => attachments.some(({ id }) => id === card.id))) return messages;
  return messages.map((message) => ({
    ...message,
    attachments: message.attachments.map((one) => (one.id === card.id ? card : one)),
  }));
}

// Past this pause the same writer begins a new turn, with a new time under it.
const turnMs = 5 * 60_000;

/** The rows of the log: day rules, turns, quiet lines, and at the end what is still on its way. */
export function toRows(messages: readonly MessageLineFragment[], unsent: readonly Unsent[]): Row[] {
  const rows: Row[] = [];
  let day = "";
  messages.forEach((message, index) => {
    const at = new Date(message.sentAt);
    if (at.toDateString() !== day) {
      day = at.toDateString();
      rows.push({ kind: "day", key: `day:${day}`, at });
    }
    if (message.kind === "EVENT") rows.push({ kind: "event", key: message.id, message });
    else {
      rows.push({
        kind: "message",
        // The unsent entry and the message it becomes are one row, so that nothing jumps when it is confirmed.
        key: message.idempotencyKey ?? message.id,
        message,
        isFirst: !isSameTurn(messages[index - 1], message),
        isLast: !isSameTurn(message, messages[index + 1]),
      });
    }
  });
  const arrived = new Set(messages.map((message) => message.idempotencyKey));
  for (const entry of unsent) {
    if (!arrived.has(entry.key)) rows.push({ kind: "unsent", key: entry.key, entry });
  }
  return rows;
}

function isSameTurn(before: MessageLineFragment | undefined, after: MessageLineFragment | undefined): boolean {
  if (!before || !after || before.kind === "EVENT" || after.kind === "EVENT") return false;
  if (before.author !== after.author || before.agent?.id !== after.agent?.id) return false;
  const [one, other] = [new Date(before.sentAt), new Date(after.sentAt)];
  return one.toDateString() === other.toDateString() && other.getTime() - one.getTime() < turnMs;
}

/** Questions the bot offers, as long as nobody has gone on. */
export function openOptions(messages: readonly MessageLineFragment[], unsent: readonly Unsent[]): readonly string[] {
  const last = messages.findLast((message) => message.kind === "TEXT");
  return unsent.length === 0 && last?.author === "BOT" ? last.options : [];
}
