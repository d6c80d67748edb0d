import { Field, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Message } from "../../talk/message/message.js";
import { ContactInput } from "../offline/contact.js";

@InputType({ description: "An answer that is to go out again." })
export class RetryDeliveryInput {
  @Field(() => ID, { description: "The answer." }) messageId!: string;
  @Field(() => ContactInput, {
    nullable: true,
    description: "Where it, and what is answered after it, goes instead; absent = where it was to go.",
  })
  contact?: ContactInput | null;
}

@InputType({ description: "An answer that the calling agent has told the customer." })
export class MarkDeliveredInput {
  @Field(() => ID, { description: "The answer." }) messageId!: string;
}

@ObjectType({ description: "What became of `retryDelivery`." })
export class RetryDeliveryPayload extends Payload {
  @Field(() => Message, { nullable: true, description: "The answer." }) message?: Message | null;
}

@ObjectType({ description: "What became of `markDelivered`." })
export class MarkDeliveredPayload extends Payload {
  @Field(() => Message, { nullable: true, description: "The answer." }) message?: Message | null;
}
