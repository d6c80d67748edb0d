import type { MessagePartsFragment } from "../../gql/graphql.js";

export interface Terms {
  readonly editWithinSeconds: number;
  readonly recallWithinSeconds: number;
}

interface Who {
  readonly id: string;
  readonly isSupervisor: boolean;
  readonly canReply: boolean;
}

type Message = Pick<MessagePartsFragment, "kind" | "author" | "sentAt" | "recalledAt" | "place"> & {
  readonly agent?: { readonly id: string } | null;
};

/** What I may do with a message now. The server decides; this only keeps back what it would refuse. */
export function allowedOn(message: Message, me: Who, terms: Terms | null | undefined, now: number) {
  const isSaid = message.kind !== "EVENT" && message.author !== "SYSTEM" && !message.recalledAt;
  const isOwn = message.author === "AGENT" && message.agent?.id === me.id;
  const age = (now - Date.parse(message.sentAt)) / 1_000;
  // Notes stand among colleagues: they may be changed at any time.
  const within = (seconds: number | undefined) => message.place > 0 || age <= (seconds ?? 0);
  return {
    quote: isSaid && me.canReply && message.kind !== "WHISPER",
    edit: isSaid && isOwn && me.canReply && within(terms?.editWithinSeconds),
    recall: isSaid && message.author === "AGENT" && (isOwn || me.isSupervisor) && within(terms?.recallWithinSeconds),
    split: message.kind === "TEXT" && me.canReply,
  };
}
