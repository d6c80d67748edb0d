import {
  Arg,
  changes,
  Ctx,
  Cursor,
  FieldResolver,
  ID,
  Input,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { deskTopic } from "../../life/conversation/conversation.events.js";
import { isAtDesk } from "../../talk/message/message.access.js";
import { expectVisible } from "../../life/conversation/conversation.access.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { conversationById } from "../../life/conversation/conversation.loaders.js";
import { downloadPath, uploadPath, uploadUntil } from "../upload/upload.links.js";
import { Attachment, AttachmentLimit, type AttachmentRow, Location } from "./attachment.js";
import { attachmentById, maySee } from "./attachment.access.js";
import {
  AttachmentChange,
  CreateLocationInput,
  CreateLocationPayload,
  CreateUploadInput,
  CreateUploadPayload,
} from "./attachment.inputs.js";
import { LIMITS } from "./attachment.limits.js";
import { createLocation, createUpload } from "./attachment.service.js";

@Resolver(() => Attachment)
export class AttachmentResolver {
  @Query(() => [AttachmentLimit], {
    access: "authenticated",
    description: "What is taken of each kind of attachment that has bytes.",
  })
  attachmentLimits(): readonly AttachmentLimit[] {
    return LIMITS;
  }

  @Mutation(() => CreateUploadPayload, {
    access: ["visitor:chat", "conversation:reply"],
    description: "Announces a file for a conversation and tells where its bytes go; visitors in their own alone.",
  })
  async createUpload(@Input(() => CreateUploadInput) input: CreateUploadInput, @Ctx() ctx: RequestContext) {
    const { attachmentId, limit } = await createUpload(ctx, input);
    const attachment = await ctx.load(attachmentById, attachmentId);
    if (!attachment) return { attachment, limit };
    return { attachment, uploadUrl: uploadPath(ctx, attachment), uploadUntil: uploadUntil(attachment), limit };
  }

  @Mutation(() => CreateLocationPayload, {
    access: ["visitor:chat", "conversation:reply"],
    description: "Makes a place on the map that can be sent with a message; visitors in their own conversation alone.",
  })
  async createLocation(@Input(() => CreateLocationInput) input: CreateLocationInput, @Ctx() ctx: RequestContext) {
    const { attachmentId } = await createLocation(ctx, input);
    return { attachment: await ctx.load(attachmentById, attachmentId) };
  }

  @Subscription(() => AttachmentChange, {
    access: ["conversation:read", "visitor:chat"],
    description: "Attachments of one conversation as they come and are looked at; one's own also before they are sent.",
  })
  async attachmentsChanged(
    @Arg("conversationId", () => ID, { description: "Which one." }) conversationId: string,
    @Arg("after", () => Cursor, { nullable: true, description: "Go on behind this place." }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    await expectVisible(ctx, conversationId);
    const topics = [`conversation:${conversationId}`, ...(isAtDesk(ctx) ? [deskTopic(conversationId)] : [])];
    return changes(ctx, { topics, after }, ({ name, data }) => {
      if (name !== "attachment.changed") return null;
      if (data["messageId"] == null && data["uploaderId"] !== ctx.viewer.actorId) return null;
      const kind = data["isGone"] ? ("REMOVED" as const) : data["isNew"] ? ("ADDED" as const) : ("UPDATED" as const);
      return { kind, attachmentId: data["attachmentId"] as string };
    });
  }

  @FieldResolver(() => Conversation, { description: "The conversation it is for." })
  conversation(@Root() { conversationId }: AttachmentRow, @Ctx() ctx: RequestContext) {
    return ctx.load(conversationById, conversationId);
  }

  @FieldResolver(() => Boolean, { description: "True once it stands in the conversation with a message." })
  isSent(@Root() { messageId }: AttachmentRow): boolean {
    return messageId != null;
  }

  @FieldResolver(() => Location, { nullable: true, description: "The place, for LOCATION." })
  location(@Root() { latitude, longitude, placeName, address }: AttachmentRow): Location | null {
    if (latitude == null || longitude == null) return null;
    return { latitude, longitude, name: placeName ?? null, address: address ?? null };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Path on the graph's own address to open it by, for 15 to 30 minutes; null unless READY.",
  })
  async downloadUrl(@Root() attachment: AttachmentRow, @Ctx() ctx: RequestContext): Promise<string | null> {
    if (attachment.state !== "READY" || !attachment.storageKey) return null;
    return (await maySee(ctx, attachment)) ? downloadPath(ctx, attachment, false) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The same for a small WebP of a picture, at most 480 pixels a side.",
  })
  async thumbnailUrl(@Root() attachment: AttachmentRow, @Ctx() ctx: RequestContext): Promise<string | null> {
    if (attachment.state !== "READY" || !attachment.hasThumbnail) return null;
    return (await maySee(ctx, attachment)) ? downloadPath(ctx, attachment, true) : null;
  }
}

@Resolver(() => AttachmentChange)
export class AttachmentChangeResolver {
  @FieldResolver(() => Attachment, { nullable: true, description: "The attachment; null when it is gone." })
  attachment(@Root() { attachmentId }: AttachmentChange, @Ctx() ctx: RequestContext) {
    return ctx.load(attachmentById, attachmentId);
  }
}
