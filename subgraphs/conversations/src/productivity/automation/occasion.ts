import { type EntityManager, execute, type LogEntry, own } from "@switchboard/kit";
import { ConversationRated, ConversationStarted, StatusChanged } from "../../life/conversation/conversation.events.js";
import type { Facts } from "../../routing/fact/fact.js";
import { ConversationTagged } from "../../talk/tag/tag.events.js";
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

const HEARD = [ConversationStarted, StatusChanged, ConversationRated, MessageSent, ConversationTagged] as const;
export const HEARD_EVENTS = HEARD.map((event) => own("conversations", event as typeof StatusChanged));
export const HEARD_NAMES = HEARD.map(({ name }) => name);

type Entry = Pick<LogEntry, "name" | "data" | "at" | "actorId"> & { readonly position: { xid: bigint; id: bigint } };

/** What an entry of the log is to rules: mostly one thing or nothing. */
export function occasionsOf({ name, data, at, actorId, position }: Entry): Occasion[] {
  const causeId = actorId?.startsWith("run_") ? actorId : null;
  const conversationId = String(data["conversationId"]);
  const key = `${position.xid}.${position.id}`;
  const told =
    name === ConversationTagged.name ? tagging(data as unknown as Told) : factsOf(name, data as unknown as Told);
  return told.map(([event, facts]) => ({ key, event, conversationId, at, facts, causeId }));
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
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly isMerge?: boolean | null;
}

type ToldFacts = readonly (readonly [AutomationEvent, Facts])[];

function tagging({ added, removed, isMerge, status, assigneeId }: Told): ToldFacts {
  if (isMerge) return [];
  const common = { STATUS: status, ASSIGNEE: assigneeId ?? null };
  return [
    ...(added.length > 0 ? [["TAG_ADDED", { ...common, CHANGED_TAG: added }] as const] : []),
    ...(removed.length > 0 ? [["TAG_REMOVED", { ...common, CHANGED_TAG: removed }] as const] : []),
  ];
}

function factsOf(name: string, data: Told): ToldFacts {
  const common = { CHANNEL: data.channelId, ROUND: data.round };
  const assignee = { ASSIGNEE: data.assigneeId ?? null };
  switch (name) {
    case ConversationStarted.name:
      return [["CONVERSATION_STARTED", { ...common, LOCALE: data.locale ?? null, PAGE: data.page ?? null }]];
    case StatusChanged.name:
      return [
        [
          "STATUS_CHANGED",
          { ...common, ...assignee, TEAM: data.teamId ?? null, STATUS: data.to, STATUS_BEFORE: data.from },
        ],
      ];
    case ConversationRated.name:
      return [["CONVERSATION_RATED", { ...common, SCORE: data.score }]];
    case MessageSent.name: {
      if (data.kind !== "TEXT" || (data.author !== "CUSTOMER" && data.author !== "AGENT")) return [];
      const said = { MESSAGE_TEXT: data.text, MESSAGE_LENGTH: [...data.text].length, STATUS: data.status };
      return [[data.author === "CUSTOMER" ? "MESSAGE_RECEIVED" : "MESSAGE_SENT", { ...common, ...assignee, ...said }]];
    }
    default:
      return [];
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
       c.is_answered as "IS_ANSWERED", k.name as "CUSTOMER_NAME", k.tier as "CUSTOMER_TIER", k.tags as "CUSTOMER_TAG",
       array(select t.tag_id from conversations.conversation_tag t where t.conversation_id = c.id order by t.at, t.tag_id) as "TAG",
       (select jsonb_object_agg(v.field_id, v.words) from conversations.conversation_field_value v
        where v.conversation_id = c.id) as fields
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
