import { ChildOf, Choice, Index, Instant, Key, ObjectType, pagesOf, Stored, Tenant, Text } from "@switchboard/kit";
import { Ticket, TicketStatus } from "../ticket/ticket.js";

/** How many steps back a ticket's history goes in one answer. */
export const STEPS_MOST = 100;

@ObjectType({ description: "One step in the life of a ticket." })
@Stored("ticket_step")
@Index({ name: "ticket_step_of_ticket", properties: ["workspaceId", "ticketId", "at", "id"] as never })
@ChildOf(() => Ticket, "ticket_id")
export class TicketStep {
  @Key("tst") id!: string;
  @Tenant() workspaceId!: string;
  @Text() ticketId!: string;
  @Instant("When.") at!: Date;
  @Choice(TicketStatus, "Where it stood before; null for its opening.", { nullable: true }) from?: TicketStatus | null;
  @Choice(TicketStatus, "Where it stood from then on.") to!: TicketStatus;
  @Text(null, { nullable: true }) byAgentId?: string | null;
}

export const stepsOfTicket = pagesOf(() => TicketStep, "ticket_id", {
  order: [{ sql: "r.at", type: "timestamptz", direction: "ASC" }],
});
