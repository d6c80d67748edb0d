import type { MessagePartsFragment } from "../gql/graphql.js";
import type { Parcel } from "../outbox/outbox.js";

/** A pause longer than this begins a new turn even of the same author, in milliseconds. */
const TURN = 5 * 60_000;

interface Place {
  readonly key: string;
  /** Set on the first line of a day. */
  readonly day?: Date;
  /** The line "new" stands above this one. */
  readonly isFirstUnread: boolean;
  readonly startsTurn: boolean;
}

export type Line =
  | (Place & { readonly kind: "message"; readonly message: MessagePartsFragment })
  | (Place & { readonly kind: "parcel"; readonly parcel: Parcel });

interface Moment {
  readonly at: Date;
  /** Day of the reader's calendar, counted from 1970. */
  readonly day: number;
}

// Ten thousand messages are laid out anew with each that comes: when each was said is reckoned once.
const moments = new WeakMap<object, Moment>();

function momentOf(said: object, sentAt: string | number): Moment {
  const known = moments.get(said);
  if (known) return known;
  const at = new Date(sentAt);
  const moment = { at, day: Math.floor((at.getTime() - at.getTimezoneOffset() * 60_000) / 86_400_000) };
  moments.set(said, moment);
  return moment;
}

/**
 * Lays messages and unsent parcels out as lines, one each.
 * A parcel disappears as soon as a message carries its key.
 */
export function layOut(
  messages: readonly MessagePartsFragment[],
  parcels: readonly Parcel[],
  seenUpTo: number,
): Line[] {
  const lines: Line[] = [];
  let before: (Moment & { speaker: string }) | undefined;
  let hasUnread = false;

  const place = (key: string, { at, day }: Moment, speaker: string, isUnread: boolean): Place => {
    const newDay = !before || day > before.day;
    const isFirstUnread = isUnread && !hasUnread;
    hasUnread ||= isUnread;
    const startsTurn =
      newDay || isFirstUnread || before?.speaker !== speaker || at.getTime() - before.at.getTime() > TURN;
    before = { at, day, speaker };
    return { key, isFirstUnread, startsTurn, ...(newDay ? { day: at } : {}) };
  };

  for (const message of messages) {
    const isUnread = seenUpTo > 0 && message.author === "CUSTOMER" && message.sequence > seenUpTo;
    const speaker =
      message.kind === "EVENT" ? `event-${message.id}` : `${message.kind}-${message.author}-${message.agent?.id ?? ""}`;
    lines.push({
      kind: "message",
      message,
      ...place(message.idempotencyKey ?? message.id, momentOf(message, message.sentAt), speaker, isUnread),
    });
  }
  const arrived = new Set(messages.map((message) => message.idempotencyKey));
  for (const parcel of parcels) {
    if (arrived.has(parcel.key)) continue;
    lines.push({ kind: "parcel", parcel, ...place(parcel.key, momentOf(parcel, parcel.writtenAt), "parcel", false) });
  }
  return lines;
}
