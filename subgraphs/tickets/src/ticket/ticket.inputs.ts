import { Change, Field, GraphInt, ID, InputType, ObjectType, Payload, type Row } from "@switchboard/kit";
import { Ticket, TicketPriority, TicketStatus, TicketType } from "./ticket.js";

// What the verbs of a ticket are told, and what they answer.

const EXPECTED_VERSION =
  "The `version` you saw; if the ticket has changed since, the verb is refused and shows the present ticket.";

@InputType({ description: "Work to be kept track of." })
export class OpenTicketInput {
  @Field(() => ID, {
    nullable: true,
    description: "The conversation it comes from; its customer becomes the ticket's.",
  })
  conversationId?: string | null;
  @Field(() => String, { description: "What it is about, in one line of at most 200 characters." }) title!: string;
  @Field(() => String, { nullable: true, description: "The whole story, at most 10 000 characters." }) description?:
    | string
    | null;
  @Field(() => TicketType, { nullable: true, description: "What it is about; default QUESTION." })
  type?: TicketType | null;
  @Field(() => TicketPriority, { nullable: true, description: "How soon; default NORMAL." })
  priority?: TicketPriority | null;
  @Field(() => ID, { nullable: true, description: "The team it goes to." }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: "The agent it goes to." }) assigneeId?: string | null;
  @Field(() => String, { nullable: true, description: "Repeat-safe for 24 hours: the same key opens one ticket." })
  idempotencyKey?: string | null;
}

@InputType({ description: "What to write differently; what is left out stays." })
export class UpdateTicketInput {
  @Field(() => ID, { description: "Which ticket." }) ticketId!: string;
  @Field(() => String, { nullable: true, description: "What it is about; cannot be cleared." }) title?: string | null;
  @Field(() => String, { nullable: true, description: "The whole story; null clears it." }) description?: string | null;
  @Field(() => TicketType, { nullable: true, description: "What it is about; cannot be cleared." })
  type?: TicketType | null;
  @Field(() => TicketPriority, { nullable: true, description: "How soon; cannot be cleared." })
  priority?: TicketPriority | null;
  @Field(() => GraphInt, { nullable: true, description: EXPECTED_VERSION }) expectedVersion?: number | null;
}

@InputType({ description: "Whose it is from now on; what is left out stays, null takes it away." })
export class AssignTicketInput {
  @Field(() => ID, { description: "Which ticket." }) ticketId!: string;
  @Field(() => ID, { nullable: true, description: "The team; null for none." }) teamId?: string | null;
  @Field(() => ID, { nullable: true, description: "The agent; null for none." }) assigneeId?: string | null;
  @Field(() => GraphInt, { nullable: true, description: EXPECTED_VERSION }) expectedVersion?: number | null;
}

@InputType({ description: "Where it goes." })
export class ChangeTicketStatusInput {
  @Field(() => ID, { description: "Which ticket." }) ticketId!: string;
  @Field(() => TicketStatus, { description: "One of the ticket's `allowedStatuses`." }) status!: TicketStatus;
  @Field(() => GraphInt, { nullable: true, description: EXPECTED_VERSION }) expectedVersion?: number | null;
}

/** What every verb of a ticket answers. */
@ObjectType()
abstract class TicketPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: "The ticket as it is now; null when there is none to show." })
  ticket?: Row<Ticket> | null;
}

@ObjectType({ description: "The opened ticket." })
export class OpenTicketPayload extends TicketPayload {}

@ObjectType({ description: "The changed ticket." })
export class UpdateTicketPayload extends TicketPayload {}

@ObjectType({ description: "The assigned ticket." })
export class AssignTicketPayload extends TicketPayload {}

@ObjectType({ description: "The ticket in its new status, or, when the move is refused, in its present one." })
export class ChangeTicketStatusPayload extends TicketPayload {}

@ObjectType({ description: "Something happened to a ticket." })
export class TicketChange extends Change {
  @Field(() => Ticket, { nullable: true, description: "The ticket as it is now." })
  ticket?: Row<Ticket> | null;
  ticketId!: string;
}
