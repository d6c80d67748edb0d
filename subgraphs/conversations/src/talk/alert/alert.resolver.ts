import { Ctx, Input, Mutation, Query, type RequestContext, Resolver } from "@switchboard/kit";
import { UpdateNotificationSettingsInput, UpdateNotificationSettingsPayload } from "./alert.inputs.js";
import { notificationSettings, updateNotificationSettings } from "./alert.service.js";
import { NotificationSettings } from "./notification-settings.js";

@Resolver(() => NotificationSettings)
export class NotificationSettingsResolver {
  @Query(() => NotificationSettings, {
    access: ["conversation:read"],
    nullable: true,
    description: "By what the calling agent is told of what comes; null for programs.",
  })
  notificationSettings(@Ctx() ctx: RequestContext) {
    return notificationSettings(ctx);
  }

  @Mutation(() => UpdateNotificationSettingsPayload, {
    access: ["conversation:read"],
    description: "Changes by what the calling agent is told of what comes.",
  })
  async updateNotificationSettings(
    @Input(() => UpdateNotificationSettingsInput) input: UpdateNotificationSettingsInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { notificationSettings: await updateNotificationSettings(ctx, input) };
  }
}
