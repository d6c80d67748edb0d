import { DateTime, Field, InputType, ObjectType } from "@switchboard/kit";
import { MovePayload, VersionedInput } from "../move/move.inputs.js";

@InputType({ description: "A conversation to put aside." })
export class SnoozeConversationInput extends VersionedInput {
  @Field(() => DateTime, {
    nullable: true,
    description:
      "When it comes back, within a year; absent or null: when the customer writes. The customer's word brings it back in any case.",
  })
  until?: Date | null;
}

@InputType({ description: "A snoozed conversation to go on with." })
export class UnsnoozeConversationInput extends VersionedInput {}

@ObjectType({ description: "What became of `snoozeConversation`." })
export class SnoozeConversationPayload extends MovePayload {}

@ObjectType({ description: "What became of `unsnoozeConversation`." })
export class UnsnoozeConversationPayload extends MovePayload {}
