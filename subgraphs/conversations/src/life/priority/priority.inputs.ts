import { Field, InputType, ObjectType } from "@switchboard/kit";
import { ChannelPriority } from "../../channels/channel/channel.js";
import { MovePayload, VersionedInput } from "../move/move.inputs.js";

@InputType({ description: "A conversation, and where it stands in the queue." })
export class SetConversationPriorityInput extends VersionedInput {
  @Field(() => ChannelPriority, { description: "Where it stands from now on; the more urgent is served first." })
  priority!: ChannelPriority;
}

@ObjectType({ description: "What became of `setConversationPriority`." })
export class SetConversationPriorityPayload extends MovePayload {}
