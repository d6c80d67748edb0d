import {
  Arg,
  columnsOf,
  Ctx,
  FieldResolver,
  Input,
  madeOnce,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
  Root,
  statement,
  tableOf,
} from "@switchboard/kit";
import { Conversation, type ConversationRow } from "../../life/conversation/conversation.js";
import { isAtDesk } from "../message/message.access.js";
import { ConversationField, type ConversationFieldRow } from "./conversation-field.js";
import { ConversationFieldValue } from "./field-value.js";
import {
  CreateConversationFieldInput,
  CreateConversationFieldPayload,
  SetConversationFieldsInput,
  SetConversationFieldsPayload,
  UpdateConversationFieldInput,
  UpdateConversationFieldPayload,
} from "./field.inputs.js";
import { conversationFieldById, fieldValuesOf } from "./field.loaders.js";
import { createConversationField, FIELDS_MOST, updateConversationField } from "./field.service.js";
import { setConversationFields } from "./value.service.js";

@Resolver(() => ConversationField)
export class ConversationFieldResolver {
  @Query(() => [ConversationField], {
    access: ["conversation:read"],
    description: "The workspace's own fields of conversations, in order; at most 100.",
  })
  conversationFields(
    @Arg("withArchived", () => Boolean, { nullable: true, description: "True = archived ones too." })
    withArchived: boolean | null,
    @Ctx() ctx: RequestContext,
  ): Promise<ConversationFieldRow[]> {
    const sql = statement(
      `select ${columnsOf(ctx, ConversationField)} from ${tableOf(ctx, ConversationField)}
       where $1 or not is_archived order by position, id limit ${FIELDS_MOST}`,
    );
    return ctx.rows<ConversationFieldRow>(sql, [withArchived ?? false]);
  }

  @Mutation(() => CreateConversationFieldPayload, {
    access: ["conversation:manage"],
    description: "Gives the workspace's conversations one more field.",
  })
  async createConversationField(
    @Input(() => CreateConversationFieldInput) input: CreateConversationFieldInput,
    @Ctx() ctx: RequestContext,
  ) {
    const make = () => createConversationField(ctx, input);
    return {
      conversationField: await madeOnce(ctx, "createConversationField", input, conversationFieldById, make),
    };
  }

  @Mutation(() => UpdateConversationFieldPayload, {
    access: ["conversation:manage"],
    description: "Changes or archives a field of conversations; what they hold in it stays.",
  })
  async updateConversationField(
    @Input(() => UpdateConversationFieldInput) input: UpdateConversationFieldInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversationField: await updateConversationField(ctx, input) };
  }
}

@Resolver(() => Conversation)
export class FieldValuesResolver {
  @Mutation(() => SetConversationFieldsPayload, {
    access: ["conversation:reply"],
    description: "Fills and clears fields of a conversation: all that is given, or nothing.",
  })
  async setConversationFields(
    @Input(() => SetConversationFieldsInput) input: SetConversationFieldsInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { conversation: await setConversationFields(ctx, input) };
  }

  @FieldResolver(() => [ConversationFieldValue], {
    nullable: true,
    description: "What its fields hold, in the fields' order, empty ones left out; null for customers.",
    reads: ["id"],
  })
  fields(@Root() { id }: ConversationRow, @Ctx() ctx: RequestContext) {
    return isAtDesk(ctx) ? ctx.load(fieldValuesOf, id) : null;
  }
}

@Resolver(() => ConversationFieldValue)
export class FieldValueResolver {
  @FieldResolver(() => ConversationField, { nullable: true, description: "The field." })
  field(@Root() { fieldId }: ConversationFieldValue, @Ctx() ctx: RequestContext) {
    return ctx.load(conversationFieldById, fieldId);
  }
}
