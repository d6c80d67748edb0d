import {
  Choice,
  enumOf,
  Id,
  Index,
  Instant,
  Int,
  Node,
  Noun,
  Parent,
  Tenant,
  Text,
  Unique,
  type ValueOf,
  Version,
  Words,
} from "@switchboard/kit";

export const TicketStatus = enumOf("TicketStatus", "Where a ticket stands.", {
  OPEN: "Nobody has begun on it.",
  IN_PROGRESS: "Someone is at it.",
  PENDING: "It waits for the customer or a third party.",
  SOLVED: "It is done, as far as we know.",
  CLOSED: "It is finished; only reopening is left.",
});
export type TicketStatus = ValueOf<typeof TicketStatus>;

export const TicketType = enumOf("TicketType", "What a ticket is about.", {
  QUESTION: "Something to find out.",
  PROBLEM: "Something does not work.",
  REQUEST: "Something to be done.",
  COMPLAINT: "Someone is dissatisfied.",
  FEEDBACK: "A remark on a product or service.",
});
export type TicketType = ValueOf<typeof TicketType>;

export const TicketPriority = enumOf("TicketPriority", "How soon a ticket has to be looked at.", {
  LOW: "When there is time.",
  NORMAL: "In its turn.",
  HIGH: "Before the others.",
  URGENT: "At once.",
});
export type TicketPriority = ValueOf<typeof TicketPriority>;

@Noun("Work that outlives a conversation: a question, problem, request, complaint or remark with its progress.")
@Unique({ name: "ticket_number", properties: ["workspaceId", "number"] as never })
@Index({ name: "ticket_recent", properties: ["workspaceId", "updatedAt", "id"] as never })
@Index({ name: "ticket_of_customer", properties: ["workspaceId", "customerId", "updatedAt", "id"] as never })
@Index({ name: "ticket_of_conversation", properties: ["workspaceId", "conversationId", "updatedAt", "id"] as never })
@Index({ name: "ticket_of_assignee", properties: ["workspaceId", "assigneeId", "updatedAt", "id"] as never })
@Index({ name: "ticket_in_status", properties: ["workspaceId", "status", "updatedAt", "id"] as never })
@Parent()
export class Ticket implements Node {
  @Id("tkt", "Opaque id.") id!: string;
  @Tenant() workspaceId!: string;
  @Int("What people call it by: counts up within the workspace, without gaps.") number!: number;
  @Text("What it is about, in one line.") title!: string;
  @Text("The whole story.", { nullable: true }) description?: string | null;
  @Choice(TicketType, "What it is about.") type!: TicketType;
  @Choice(TicketPriority, "How soon it has to be looked at.") priority!: TicketPriority;
  @Choice(TicketStatus, "Where it stands.") status!: TicketStatus;
  @Text(null, { nullable: true }) teamId?: string | null;
  @Text(null, { nullable: true }) assigneeId?: string | null;
  @Text(null, { nullable: true }) customerId?: string | null;
  @Text(null, { nullable: true }) conversationId?: string | null;
  /** The conversations that it belonged to before they were merged, the first one first: the way back. */
  @Words(null, { default: "'{}'" }) mergedFrom!: string[];
  @Text(null, { nullable: true }) openedById?: string | null;
  @Instant("When it was opened.") createdAt!: Date;
  @Instant("When it was last changed or commented.") updatedAt!: Date;
  @Instant("When it was last solved; null while it is at work.", { nullable: true }) solvedAt?: Date | null;
  @Instant("When it was last closed; null while it is not closed.", { nullable: true }) closedAt?: Date | null;
  @Version() version!: number;
}
