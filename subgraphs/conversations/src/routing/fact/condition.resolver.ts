import { Ctx, FieldResolver, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { ConversationField } from "../../talk/field/conversation-field.js";
import { conversationFieldById } from "../../talk/field/field.loaders.js";
import { Condition, ConditionCheck } from "./condition.js";
import { ConditionPart } from "./condition.part.js";

@Resolver(() => Condition)
export class ConditionResolver {
  @FieldResolver(() => ConversationField, { nullable: true, description: "Of the fact `FIELD`: which one." })
  conversationField(@Root() { conversationFieldId }: Condition, @Ctx() ctx: RequestContext) {
    return conversationFieldId ? ctx.load(conversationFieldById, conversationFieldId) : null;
  }
}

@Resolver(() => ConditionPart)
export class ConditionPartResolver {
  @FieldResolver(() => ConversationField, { nullable: true, description: "Of the fact `FIELD`: which one." })
  conversationField(@Root() { conversationFieldId }: ConditionPart, @Ctx() ctx: RequestContext) {
    return conversationFieldId ? ctx.load(conversationFieldById, conversationFieldId) : null;
  }
}

@Resolver(() => ConditionCheck)
export class ConditionCheckResolver {
  @FieldResolver(() => ConversationField, { nullable: true, description: "Of the fact `FIELD`: which one." })
  conversationField(@Root() { conversationFieldId }: ConditionCheck, @Ctx() ctx: RequestContext) {
    return conversationFieldId ? ctx.load(conversationFieldById, conversationFieldId) : null;
  }
}
