import { Field, GraphInt, InputType, ObjectType, Payload } from "@switchboard/kit";
import { TransferReturn, TransferRule } from "./transfer-rule.js";

@InputType({ description: "How conversations are to be handed to a colleague." })
export class SetTransferRuleInput {
  @Field(() => GraphInt, {
    description: "Seconds that the receiver has to answer, 5 to 600; 0 = handed over at once, without asking.",
  })
  answerSeconds!: number;
  @Field(() => TransferReturn, {
    nullable: true,
    description: "Who gets it when it is not taken; default: the sender.",
  })
  returnsTo?: TransferReturn | null;
}

@ObjectType({ description: "What became of `setTransferRule`." })
export class SetTransferRulePayload extends Payload {
  @Field(() => TransferRule, { nullable: true, description: "The rule as it is now." }) rule?: TransferRule | null;
}
