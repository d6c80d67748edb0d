import { Ctx, FieldResolver, Input, Mutation, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Channel, type ChannelRow } from "../../channels/channel/channel.js";
import { isAtDesk } from "../message/message.access.js";
import { Message, type MessageRow } from "../message/message.js";
import {
  EditMessageInput,
  EditMessagePayload,
  RecallMessageInput,
  RecallMessagePayload,
  SetMessageTermsInput,
  SetMessageTermsPayload,
} from "./edit.inputs.js";
import { revisionsOf, termsOfChannel } from "./edit.loaders.js";
import { editMessage, recallMessage } from "./edit.service.js";
import { MessageRevision } from "./message-revision.js";
import { CHANGEABLE, MessageTerms, NO_TERMS, USUAL_TERMS } from "./message-terms.js";
import { setMessageTerms } from "./terms.service.js";

@Resolver(() => Message)
export class EditResolver {
  @Mutation(() => EditMessagePayload, {
    access: ["visitor:chat", "conversation:reply"],
    description: "Lets a message of the caller's own say something else, within the channel's term.",
  })
  async editMessage(@Input(() => EditMessageInput) input: EditMessageInput, @Ctx() ctx: RequestContext) {
    return { message: await editMessage(ctx, input) };
  }

  @Mutation(() => RecallMessagePayload, {
    access: ["visitor:chat", "conversation:reply", "conversation:supervise"],
    description: "Takes back a message of the caller's own, or as a supervisor an agent's, within the channel's term.",
  })
  async recallMessage(@Input(() => RecallMessageInput) input: RecallMessageInput, @Ctx() ctx: RequestContext) {
    return { message: await recallMessage(ctx, input) };
  }

  @FieldResolver(() => [MessageRevision], {
    nullable: true,
    description: "What it said before it was edited or recalled, oldest first; null for customers.",
    reads: ["id", "version"],
  })
  revisions(@Root() { id, version }: MessageRow, @Ctx() ctx: RequestContext) {
    if (!isAtDesk(ctx)) return null;
    return version > 1 ? ctx.load(revisionsOf, id) : [];
  }
}

@Resolver(() => Channel)
export class MessageTermsResolver {
  @Mutation(() => SetMessageTermsPayload, {
    access: ["conversation:manage"],
    description: "Sets how long messages on a channel can be edited and recalled.",
  })
  async setMessageTerms(@Input(() => SetMessageTermsInput) input: SetMessageTermsInput, @Ctx() ctx: RequestContext) {
    return { channel: await setMessageTerms(ctx, input) };
  }

  @FieldResolver(() => MessageTerms, {
    nullable: true,
    description: "How long messages on it can be changed; null for those who have not come in yet.",
  })
  async messageTerms(@Root() { id, kind }: ChannelRow, @Ctx() ctx: RequestContext) {
    if (!ctx.scope.viewer) return null;
    return CHANGEABLE.has(kind) ? ((await ctx.load(termsOfChannel, id)) ?? USUAL_TERMS) : NO_TERMS;
  }
}
