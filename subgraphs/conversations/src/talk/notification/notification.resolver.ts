import {
  Arg,
  Args,
  changes,
  Count,
  Ctx,
  Cursor,
  FieldResolver,
  Input,
  Mutation,
  PageArgs,
  pageOf,
  Query,
  Rejection,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { visibleConversation } from "../../life/conversation/conversation.access.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { liveCursorOf } from "../../life/conversation/conversation.loaders.js";
import { Agent, agentOf } from "../../external/agent.js";
import { seesMessage } from "../message/message.access.js";
import { Message } from "../message/message.js";
import { messageById } from "../message/message.loaders.js";
import { notificationTopic } from "./notification.events.js";
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadPayload,
  NotificationChange,
  NotificationFilter,
} from "./notification.inputs.js";
import { Notification, NotificationConnection, type NotificationRow } from "./notification.js";
import { notificationById, unreadCount } from "./notification.loaders.js";
import { markNotificationsRead } from "./notification.service.js";

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    access: ["conversation:read"],
    description: "What the calling agent was told, latest first.",
  })
  async notifications(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => NotificationFilter, { nullable: true, description: "Which ones." })
    filter: NotificationFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    const liveCursor = liveCursorOf(ctx);
    const isUnread = filter?.isUnread;
    const page = await pageOf(ctx, Notification, args, {
      order: [{ sql: "r.at", type: "timestamptz", direction: "DESC" }],
      where: [
        { sql: "r.workspace_id = ? and r.agent_id = ?", values: [ctx.viewer.workspaceId, ctx.viewer.actorId] },
        ...(isUnread == null ? [] : [{ sql: `r.read_at is ${isUnread ? "" : "not "}null`, values: [] }]),
      ],
    });
    return { ...page, liveCursor };
  }

  @Query(() => Count, {
    access: ["conversation:read"],
    description: "How many notifications the calling agent has not read, up to 1 000.",
  })
  unreadNotifications(@Ctx() ctx: RequestContext): Promise<Count> {
    return unreadCount(ctx);
  }

  @Mutation(() => MarkNotificationsReadPayload, {
    access: ["conversation:read"],
    description: "Marks the calling agent's own notifications as read.",
  })
  async markNotificationsRead(
    @Input(() => MarkNotificationsReadInput) { notificationIds }: MarkNotificationsReadInput,
    @Ctx() ctx: RequestContext,
  ) {
    if (notificationIds && notificationIds.length > 100) {
      throw new Rejection("TOO_MANY", { en: "At most 100 at once.", "zh-CN": "一次最多 100 条。" }, [
        "input",
        "notificationIds",
      ]);
    }
    const ids = await markNotificationsRead(ctx, notificationIds ?? null);
    return {
      notifications: await ctx.loadMany(notificationById, ids.slice(0, 100)),
      unread: await unreadCount(ctx),
    };
  }

  @Subscription(() => NotificationChange, {
    access: ["conversation:read"],
    description: "The calling agent's notifications as they come and are read.",
  })
  notificationsChanged(
    @Arg("after", () => Cursor, { nullable: true, description: "Go on behind this place." }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return changes(ctx, { topics: [notificationTopic(ctx.viewer.actorId)], after }, ({ name, data }) => ({
      kind: name === "notification.added" ? ("ADDED" as const) : ("UPDATED" as const),
      notificationId: data["notificationId"] as string,
    }));
  }

  @FieldResolver(() => Conversation, { nullable: true, description: "In which conversation." })
  conversation(@Root() { conversationId }: NotificationRow, @Ctx() ctx: RequestContext) {
    return visibleConversation(ctx, conversationId);
  }

  @FieldResolver(() => Message, { nullable: true, description: "The note or whisper that it is about." })
  async message(@Root() { messageId }: NotificationRow, @Ctx() ctx: RequestContext) {
    const message = messageId ? await ctx.load(messageById, messageId) : null;
    return message && seesMessage(ctx, message) ? message : null;
  }

  @FieldResolver(() => Agent, { nullable: true, description: "The colleague whose doing it was." })
  by(@Root() { byAgentId }: NotificationRow) {
    return agentOf(byAgentId);
  }
}

@Resolver(() => NotificationChange)
export class NotificationChangeResolver {
  @FieldResolver(() => Notification, { nullable: true, description: "The notification as it is now." })
  notification(@Root() { notificationId }: NotificationChange, @Ctx() ctx: RequestContext) {
    return ctx.load(notificationById, notificationId);
  }
}
