import { Field, ID, InputType, ObjectType, Payload, type Row } from "@switchboard/kit";
import { Ticket } from "../ticket/ticket.js";
import { TicketComment } from "./comment.js";

@InputType({ description: "A remark on a ticket." })
export class CommentOnTicketInput {
  @Field(() => ID, { description: "Which ticket." }) ticketId!: string;
  @Field(() => String, { description: "What to say, at most 10 000 characters." }) text!: string;
  @Field(() => Boolean, { nullable: true, description: "Whether the customer may read it; default false." }) isPublic?:
    | boolean
    | null;
  @Field(() => String, { nullable: true, description: "Repeat-safe for 24 hours: the same key writes one comment." })
  idempotencyKey?: string | null;
}

@ObjectType({ description: "The comment and its ticket." })
export class CommentOnTicketPayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: "The ticket as it is now." }) ticket?: Row<Ticket> | null;
  @Field(() => TicketComment, { nullable: true, description: "The comment." }) comment?: Row<TicketComment> | null;
}
