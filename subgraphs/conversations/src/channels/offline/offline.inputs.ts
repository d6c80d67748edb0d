import { Field, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";
import { Message } from "../../talk/message/message.js";
import { StartConversationInput } from "../../life/move/move.inputs.js";
import { ContactInput } from "./contact.js";

@InputType({ description: "A message to leave, and where the answer is to go." })
export class LeaveMessageInput extends StartConversationInput {
  @Field(() => ContactInput, { description: "Where the answer is to go." }) contact!: ContactInput;
}

@InputType({ description: "A wait to turn into an offline message." })
export class CallMeLaterInput {
  @Field(() => ID, { description: "Which conversation; it is with the bot or waits." }) conversationId!: string;
  @Field(() => ContactInput, { description: "Where the answer is to go." }) contact!: ContactInput;
}

@ObjectType({ description: "What became of `leaveMessage`." })
export class LeaveMessagePayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation that the message stands in." })
  conversation?: Conversation | null;
  @Field(() => Message, { nullable: true, description: "The message as it was stored." }) message?: Message | null;
}

@ObjectType({ description: "What became of `callMeLater`." })
export class CallMeLaterPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation as it is now." })
  conversation?: Conversation | null;
}
