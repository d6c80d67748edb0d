import type { ConversationFilter, ConversationOrder, ConversationStatus } from "../gql/graphql.js";

/** Lists that are always there; the first one is where an agent begins. */
export const INBOXES = ["mine", "queue", "unassigned", "mentions", "following", "snoozed", "all", "closed"] as const;
export type InboxName = (typeof INBOXES)[number];

const WORDS = [
  "view",
  "status",
  "sort",
  "agent",
  "team",
  "channel",
  "customer",
  "tag",
  "field",
  "days",
  "priority",
] as const;
type Word = (typeof WORDS)[number];

/** Which conversations the inbox shows; lives in the address, defaults left out. */
export type View = { readonly inbox?: Exclude<InboxName, "mine"> } & { readonly [Name in Word]?: string };

export function readView(search: Record<string, unknown>): View {
  const inbox = search["inbox"];
  const words: [string, string][] = WORDS.flatMap((name) => {
    const value = search[name];
    const isSaid = (typeof value === "string" && value !== "") || typeof value === "number";
    return isSaid && isSensible(name, String(value)) ? [[name, String(value)]] : [];
  });
  const isInbox = INBOXES.some((one) => one === inbox) && inbox !== "mine";
  return { ...(isInbox ? { inbox } : {}), ...Object.fromEntries(words) } as View;
}

const STATUSES = ["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED", "RESOLVED", "CLOSED"];
const HELD: ConversationStatus[] = ["OFFERED", "ASSIGNED", "WAITING"];
const OPEN: ConversationStatus[] = ["BOT", "QUEUED", ...HELD, "SNOOZED"];
const DONE: ConversationStatus[] = ["RESOLVED", "CLOSED"];

function isSensible(name: Word, value: string): boolean {
  if (name === "status") return value === "resolved" || value === "any" || statusesIn(value).length > 0;
  if (name === "sort") return value === "waiting" || value === "oldest";
  return name === "days" || name === "priority" ? Number(value) >= 1 && Number.isInteger(Number(value)) : true;
}

function statusesIn(value: string): ConversationStatus[] {
  return value.split(",").filter((word) => STATUSES.includes(word)) as ConversationStatus[];
}

/** What each list is, before anything is narrowed. */
const BASES: Record<InboxName, ConversationFilter> = {
  mine: { isMine: true, status: HELD },
  queue: { status: ["QUEUED"] },
  unassigned: { isUnassigned: true, status: OPEN },
  mentions: { isMentioned: true },
  following: { isFollowed: true },
  snoozed: { isMine: true, status: ["SNOOZED"] },
  all: { status: OPEN },
  closed: { status: DONE },
};

export function filterOf(view: View): ConversationFilter {
  const { status: base, ...rest } = BASES[view.inbox ?? "mine"];
  const { agent, team, channel, customer, tag, field, days, priority } = view;
  const status = statusOf(view.status, base ?? undefined);
  const fields = field?.split(";").flatMap((pair) => {
    const [conversationFieldId = "", ...eq] = pair.split(":");
    return eq.length ? [{ conversationFieldId, eq: eq.join(":") }] : [];
  });
  return {
    ...rest,
    ...(status ? { status } : {}),
    ...(agent ? { assigneeId: agent } : {}),
    ...(team ? { teamId: team } : {}),
    ...(channel ? { channelId: channel } : {}),
    ...(customer ? { customerId: customer } : {}),
    ...(tag ? { tagIds: tag.split(",") } : {}),
    ...(fields?.length ? { fields } : {}),
    ...(days ? { changedWithinDays: Number(days) } : {}),
    ...(priority ? { minPriority: Number(priority) } : {}),
  };
}

function statusOf(word: string | undefined, base: ConversationStatus[] | undefined): ConversationStatus[] | undefined {
  if (word === "any") return undefined;
  if (word === "resolved") return DONE;
  return word ? statusesIn(word) : base;
}

/** The queue is served in order of waiting; the rest begins with what moved last, unless asked otherwise. */
export function orderOf({ inbox, sort }: View): ConversationOrder {
  if (inbox === "queue" || sort === "waiting") return { field: "WAITING_SINCE", direction: "ASC" };
  return sort === "oldest" ? { field: "STARTED_AT", direction: "ASC" } : { field: "UPDATED_AT", direction: "DESC" };
}

/** The words that ask for what a filter says: the way back from `filterOf`. */
export function viewOf(filter: ConversationFilter, order: ConversationOrder): View {
  const inbox = INBOXES.find((name) => {
    const { status: _, ...base } = BASES[name];
    const isOwn = Object.keys(base).length > 0;
    return isOwn && name !== "snoozed" && Object.keys(base).every((key) => filter[key as keyof typeof base]);
  });
  const base = BASES[inbox ?? "all"].status;
  const status = filter.status?.join(",");
  const asked =
    status === base?.join(",") ? undefined : !status ? "any" : status === DONE.join(",") ? "resolved" : status;
  const sort = order.field === "WAITING_SINCE" ? "waiting" : order.field === "STARTED_AT" ? "oldest" : undefined;
  const words: Record<string, string | undefined | null> = {
    inbox: inbox === "mine" ? undefined : (inbox ?? "all"),
    status: asked,
    sort,
    agent: filter.assigneeId,
    team: filter.teamId,
    channel: filter.channelId,
    customer: filter.customerId,
    tag: filter.tagIds?.join(","),
    field: filter.fields?.map(({ conversationFieldId, eq }) => `${conversationFieldId}:${eq}`).join(";"),
    days: filter.changedWithinDays?.toString(),
    priority: filter.minPriority?.toString(),
  };
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word)) as View;
}

export const MINE: View = {};
