import { connectionOf, DateTime, Field, GraphInt, ID, ObjectType } from "@switchboard/kit";
import { Agent } from "../../external/agent.js";
import { Team } from "../../external/team.js";
import { ConversationStatus } from "../../life/conversation/conversation.status.js";
import { AuthorKind, MessageKind } from "../../talk/message/message.js";

@ObjectType({ description: "A fact of something that happened." })
export class RecordFact {
  @Field(() => String, { description: "Its name, as in the events catalogue." }) name!: string;
  @Field(() => String, { description: "Its value; lists and objects as JSON." }) value!: string;
}

@ObjectType({ description: "A message as it stood at the moment of the record." })
export class RecordedMessage {
  @Field(() => ID, { description: "The message's id." }) id!: string;
  @Field(() => GraphInt, { description: "Its place in the conversation; a note bears that of the message before it." })
  sequence!: number;
  @Field(() => MessageKind, { description: "What it is." }) kind!: MessageKind;
  @Field(() => AuthorKind, { description: "Who spoke." }) author!: AuthorKind;
  agentId!: string | null;
  @Field(() => Agent, { nullable: true, description: "The agent who wrote it." }) agent?: Agent | null;
  @Field(() => String, { nullable: true, description: "What it said then; null when it had been recalled." })
  text!: string | null;
  @Field(() => String, { nullable: true, description: "What happened, for a quiet line." }) event!: string | null;
  @Field(() => DateTime, { description: "When it was said." }) saidAt!: Date;
  @Field(() => DateTime, { nullable: true, description: "When it had last been changed by then; null = never." })
  changedAt!: Date | null;
  @Field(() => Boolean, { description: "Whether it had been taken back by then." }) isRecalled!: boolean;
}

export const RecordedMessageConnection = connectionOf("RecordedMessage", () => RecordedMessage as never);

@ObjectType({ description: "Where a conversation stood at a moment." })
export class RecordedState {
  @Field(() => ConversationStatus, { description: "Its status." }) status!: ConversationStatus;
  assigneeId!: string | null;
  teamId!: string | null;
  @Field(() => Agent, { nullable: true, description: "Who had it." }) assignee?: Agent | null;
  @Field(() => Team, { nullable: true, description: "The team that alone might be given it." }) team?: Team | null;
  @Field(() => GraphInt, { description: "The service round, from 1." }) round!: number;
  @Field(() => DateTime, { description: "Since when it stood so." }) since!: Date;
  @Field(() => GraphInt, { nullable: true, description: "The customer's latest verdict by then, 1 to 5." })
  score!: number | null;
}

@ObjectType({ description: "A conversation as it was at a moment of the past, and everything that had led there." })
export class ConversationRecord {
  @Field(() => ID, { description: "The conversation's id." }) conversationId!: string;
  @Field(() => DateTime, { description: "The moment: nothing later is in the record." }) asOf!: Date;
}
