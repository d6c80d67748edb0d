import { type EntityManager, execute, type LogEntry, own } from "@switchboard/kit";
import { ConversationRated, ConversationStarted, StatusChanged } from "../../life/conversation/conversation.events.js";
import type { Facts } from "../../routing/fact/fact.js";
import { MessageSent } from "../../talk/message/message.events.js";
import type { AutomationEvent } from "../rule/automation-rule.js";

/** Something that rules may wait for, as it happened to one conversation. */
export interface Occasion {
  readonly key: string;
  readonly event: AutomationEvent;
  readonly conversationId: string;
  readonly at: Date;
  /** What the event itself tells; goes before what stands in the conversation by now. */
  readonly facts: Facts;
  /** The run whose actions caused it, if a rule's did. */
  readonly causeId: string | null;
}

const HEARD = [ConversationStarted, StatusChanged, ConversationRated, MessageSent] as const;
export const HEARD_EVENTS = HEARD.map((event) => own("conversations", event as typeof StatusChanged));
export const HEARD_NAMES = HEARD.map(({ name }) => name);

type Entry = Pick<LogEntry, "name" | "data" | "at" | "actorId"> & { readonly position: { xid: bigint; id: bigint } };

/** What an entry of the log is to rules; null = nothing. */
export function occasionOf({ name, data, at, actorId, position }: Entry): Occasion | null {
  const told = factsOf(name, data as unknown as Told);
  if (!told) return null;
  const [event, facts] = told;
  const causeId = actorId?.startsWith("run_") ? actorId : null;
  const conversationId = String(data["conversationId"]);
  return { key: `${position.xid}.${position.id}`, event, conversationId, at, facts, causeId };
}

/** The events' fields that are facts; each has some of them. */
interface Told {
  readonly channelId: string;
  readonly round: number;
  readonly assigneeId?: string | null;
  readonly teamId?: string | null;
  readonly locale?: string | null;
  readonly page?: string | null;
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly kind: string;
  readonly author: string;
  readonly text: string;
  readonly status: string;
}

function factsOf(name: string, data: Told): readonly [AutomationEvent, Facts] | null {
  const common = { CHANNEL: data.channelId, ROUND: data.round };
  const assignee = { ASSIGNEE: data.assigneeId ?? null };
  switch (name) {
    case ConversationStarted.name:
      return ["CONVERSATION_STARTED", { ...common, LOCALE: data.locale ?? null, PAGE: data.page ?? null }];
    case StatusChanged.name:
      return [
        "STATUS_CHANGED",
        { ...common, ...assignee, TEAM: data.teamId ?? null, STATUS: data.to, STATUS_BEFORE: data.from },
      ];
    case ConversationRated.name:
      return ["CONVERSATION_RATED", { ...common, SCORE: data.score }];
    case MessageSent.name: {
      if (data.kind !== "TEXT" || (data.author !== "CUSTOMER" && data.author !== "AGENT")) return null;
      const said = { MESSAGE_TEXT: data.text, MESSAGE_LENGTH: [...data.text].length, STATUS: data.status };
      return [data.author === "CUSTOMER" ? "MESSAGE_RECEIVED" : "MESSAGE_SENT", { ...common, ...assignee, ...said }];
    }
    default:
      return null;
  }
}

export interface Standing {
  readonly facts: Facts;
  readonly waitingSince: Date | null;
}

/** What stands in these conversations now. */
export async function standingOf(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = await execute<Facts & { id: string; waitingSince: Date | null }>(
    em,
    `select c.id, c.waiting_since as "waitingSince", c.status as "STATUS", c.channel_id as "CHANNEL", c.team_id as "TEAM",
       c.assignee_id as "ASSIGNEE", c.locale as "LOCALE", c.page as "PAGE", c.subject as "SUBJECT", c.round as "ROUND",
       c.is_answered as "IS_ANSWERED", k.name as "CUSTOMER_NAME"
     from conversations.conversation c left join conversations.known_customer k on k.id = c.customer_id
     where c.id = any($1::text[])`,
    [ids],
  );
  return new Map(rows.map(({ id, waitingSince, ...facts }) => [id, { facts, waitingSince }]));
}

const MINUTE_MS = 60_000;

/** Everything that conditions may ask about, at the moment of an occasion. */
export const factsAt = (
  { facts, waitingSince }: Standing,
  { at, facts: told }: Pick<Occasion, "at" | "facts">,
): Facts => ({
  WAITING_MINUTES: waitingSince && Math.max(0, Math.floor((at.getTime() - waitingSince.getTime()) / MINUTE_MS)),
  ...facts,
  ...told,
});
