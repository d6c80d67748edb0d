import { ChildOf, Flag, Id, Index, Instant, Node, Noun, Tenant, Text } from "@switchboard/kit";
import { Ticket } from "../ticket/ticket.js";

@Noun("A remark on a ticket, for the customer to read or for the desk alone.")
@Index({ name: "ticket_comment_of_ticket", properties: ["workspaceId", "ticketId", "createdAt", "id"] as never })
@ChildOf(() => Ticket, "ticket_id")
export class TicketComment implements Node {
  @Id("tcm", "Opaque id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() ticketId!: string;
  @Text("What it says.") text!: string;
  @Flag("True when the customer may read it.") isPublic!: boolean;
  @Text(null, { nullable: true }) authorId?: string | null;
  @Instant("When it was written.") createdAt!: Date;
}
