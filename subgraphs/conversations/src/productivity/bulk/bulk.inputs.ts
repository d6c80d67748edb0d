import { Change, Field, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { ActionInput } from "../action/action.js";
import { ConversationFilter } from "../../life/conversation/conversation.filter.js";
import { BulkOperation } from "./bulk-operation.js";

@InputType({ description: "Many conversations and what to do to each: name them, or say which." })
export class BulkUpdateConversationsInput {
  @Field(() => [ID], { nullable: true, description: "These, at most 10 000; those that are not there are left out." })
  conversationIds?: string[] | null;
  @Field(() => ConversationFilter, { nullable: true, description: "All that fit now, at most 10 000." })
  filter?: ConversationFilter | null;
  @Field(() => [ActionInput], { description: "What is done to each, in order; 1 to 20. All of it, or none." })
  actions!: ActionInput[];
  @Field(() => String, { description: "1 to 100 characters of the caller's own: a repeat starts nothing new." })
  idempotencyKey!: string;
}

@InputType({ description: "A bulk operation to stop." })
export class CancelBulkOperationInput {
  @Field(() => ID, { description: "Which one." }) bulkOperationId!: string;
}

@ObjectType({ description: "What became of `bulkUpdateConversations`." })
export class BulkUpdateConversationsPayload extends Payload {
  @Field(() => BulkOperation, { nullable: true, description: "The operation, on its way." })
  bulkOperation?: BulkOperation | null;
  @Field(() => GraphInt, { nullable: true, description: "Named conversations that are not there." })
  notFound?: number | null;
}

@ObjectType({ description: "What became of `cancelBulkOperation`." })
export class CancelBulkOperationPayload extends Payload {
  @Field(() => BulkOperation, { nullable: true, description: "The operation as it is now." })
  bulkOperation?: BulkOperation | null;
}

@ObjectType({ description: "A bulk operation went on." })
export class BulkOperationChange extends Change {
  bulkOperationId!: string;
  @Field(() => BulkOperation, { nullable: true, description: "The operation as it is now." })
  bulkOperation?: BulkOperation | null;
}
