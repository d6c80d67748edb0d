import { Field, GraphInt, ID, InputType, ObjectType, Payload, REPEAT_KEY } from "@switchboard/kit";
import { ActionInput, ActionResult } from "../action/action.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { SharingScope } from "../sharing/sharing.js";
import { Macro } from "./macro.js";

@InputType({ description: "A new macro." })
export class CreateMacroInput {
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
  @Field(() => String, { description: "What agents know it by, at most 60 characters." }) name!: string;
  @Field(() => [ActionInput], { description: "What it does, in order; 1 to 20." }) actions!: ActionInput[];
  @Field(() => SharingScope, { nullable: true, description: "Whom it is for; absent = the caller alone." })
  scope?: SharingScope | null;
  @Field(() => ID, { nullable: true, description: "The team that it is for, where it is for one." }) teamId?:
    | string
    | null;
}

@InputType({ description: "What to change in a macro; what is absent stays." })
export class UpdateMacroInput {
  @Field(() => ID, { description: "Which one." }) macroId!: string;
  @Field(() => String, { nullable: true, description: "What agents know it by." }) name?: string | null;
  @Field(() => [ActionInput], { nullable: true, description: "What it does, in order; 1 to 20." }) actions?:
    | ActionInput[]
    | null;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if it has changed since this version." })
  expectedVersion?: number | null;
}

@InputType({ description: "A macro to remove." })
export class DeleteMacroInput {
  @Field(() => ID, { description: "Which one." }) macroId!: string;
}

@InputType({ description: "A macro and the conversation to do it to." })
export class ApplyMacroInput {
  @Field(() => ID, { description: "Which macro." }) macroId!: string;
  @Field(() => ID, { description: "Which conversation." }) conversationId!: string;
  @Field(() => GraphInt, { nullable: true, description: "Refuse if the conversation has changed since this version." })
  expectedVersion?: number | null;
  @Field(() => String, { description: "1 to 100 characters of the caller's own: a repeat does nothing a second time." })
  idempotencyKey!: string;
}

@ObjectType()
abstract class MacroPayload extends Payload {
  @Field(() => Macro, { nullable: true, description: "The macro." }) macro?: Macro | null;
}

@ObjectType({ description: "What became of `createMacro`." })
export class CreateMacroPayload extends MacroPayload {}

@ObjectType({ description: "What became of `updateMacro`." })
export class UpdateMacroPayload extends MacroPayload {}

@ObjectType({ description: "What became of `deleteMacro`." })
export class DeleteMacroPayload extends MacroPayload {}

@ObjectType({ description: "What became of `applyMacro`." })
export class ApplyMacroPayload extends Payload {
  @Field(() => Conversation, { nullable: true, description: "The conversation after it, or as it stands against it." })
  conversation?: Conversation | null;
  @Field(() => [ActionResult], {
    nullable: true,
    description: "What became of each action, in order: all were done, or none.",
  })
  results?: ActionResult[] | null;
}
