import type {
  ConversationFilter,
  ConversationOrder,
  ConversationRowFragment,
  ConversationStatus,
} from "../gql/graphql.js";

/** Which conversations the inbox shows; lives in the address, defaults left out. */
export interface View {
  readonly inbox?: "queue" | "all";
  readonly status?: "resolved" | "any";
  readonly sort?: "waiting";
}

export function readView(search: Record<string, unknown>): View {
  return {
    ...(search["inbox"] === "queue" || search["inbox"] === "all" ? { inbox: search["inbox"] } : {}),
    ...(search["status"] === "resolved" || search["status"] === "any" ? { status: search["status"] } : {}),
    ...(search["sort"] === "waiting" ? { sort: search["sort"] } : {}),
  };
}

const HELD: ConversationStatus[] = ["OFFERED", "ASSIGNED", "WAITING"];
const DONE: ConversationStatus[] = ["RESOLVED", "CLOSED"];

export function filterOf({ inbox, status }: View): ConversationFilter {
  if (inbox === "queue") return { status: ["QUEUED"] };
  const mine = inbox === "all" ? {} : { isMine: true };
  if (status === "resolved") return { ...mine, status: DONE };
  if (status === "any") return mine;
  return { ...mine, status: inbox === "all" ? ["BOT", "QUEUED", ...HELD, "SNOOZED"] : HELD };
}

/** The queue is served in order of waiting; the rest begins with what moved last, unless asked otherwise. */
export function orderOf({ inbox, sort }: View): ConversationOrder {
  return inbox === "queue" || sort === "waiting"
    ? { field: "WAITING_SINCE", direction: "ASC" }
    : { field: "UPDATED_AT", direction: "DESC" };
}

type Placed = Pick<ConversationRowFragment, "status" | "updatedAt" | "waitingSince" | "queuedAt"> & {
  readonly assignee?: { readonly id: string } | null;
};

/** Whether a list with this filter holds the conversation. Knows the filters that the console itself asks with. */
export function admits(filter: ConversationFilter, conversation: Placed, ownId: string): boolean {
  if (filter.isMine && conversation.assignee?.id !== ownId) return false;
  if (filter.assigneeId && conversation.assignee?.id !== filter.assigneeId) return false;
  return !filter.status || filter.status.includes(conversation.status);
}

/** Order of rows as the server would give it, kept while changes come in. */
export function compareRows({ field, direction }: ConversationOrder): (a: Placed, b: Placed) => number {
  const moment = (row: Placed) =>
    field === "WAITING_SINCE" ? (row.waitingSince ?? row.queuedAt ?? null) : row.updatedAt;
  const sign = direction === "ASC" ? 1 : -1;
  return (a, b) => {
    const [left, right] = [moment(a), moment(b)];
    if (left === right) return 0;
    // Nobody waits there: after all who do.
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -sign : sign;
  };
}

export const MINE: View = {};
