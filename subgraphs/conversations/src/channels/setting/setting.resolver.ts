import {
  Arg,
  changes,
  Ctx,
  Cursor,
  FieldResolver,
  Query,
  type RequestContext,
  Resolver,
  Root,
  Subscription,
} from "@switchboard/kit";
import { liveCursorOf } from "../../life/conversation/conversation.loaders.js";
import { RoutingPolicy } from "../../routing/policy/policy.js";
import { policyById } from "../../routing/policy/policy.loaders.js";
import { Channel } from "../channel/channel.js";
import { channelById } from "../channel/channel.loaders.js";
import { BusinessHours } from "../hours/business-hours.js";
import { businessHoursById } from "../hours/business-hours.js";
import { DeskSettingChange, type SettingArea } from "./setting.change.js";

/** Each event that changes settings: whose area it is and which of its facts names the subject. */
const AREAS: Readonly<Record<string, readonly [SettingArea, subject: string | null]>> = {
  "channel.changed": ["CHANNEL", "channelId"],
  "channel.secret_changed": ["CHANNEL", "channelId"],
  "business_hours.changed": ["BUSINESS_HOURS", "businessHoursId"],
  "routing_policy.changed": ["ROUTING", "routingPolicyId"],
  "routing_policy.activated": ["ROUTING", "routingPolicyId"],
  "transfer_rule.changed": ["TRANSFER_RULE", null],
  "auto_resolve.changed": ["AUTO_RESOLVE", null],
  "survey.changed": ["SURVEY", "channelId"],
  "message_terms.changed": ["CHANNEL", "channelId"],
  "canned_reply.changed": ["CANNED_REPLY", "cannedReplyId"],
  "macro.changed": ["MACRO", "macroId"],
  "automation_rule.changed": ["AUTOMATION_RULE", "automationRuleId"],
  "conversation_field.created": ["CONVERSATION_FIELD", "fieldId"],
  "conversation_field.changed": ["CONVERSATION_FIELD", "fieldId"],
  "wait_target.changed": ["WAIT_TARGET", null],
  "notification_settings.changed": ["NOTIFICATION", null],
};

@Resolver()
export class DeskSettingResolver {
  @Query(() => Cursor, {
    access: ["conversation:read"],
    description:
      "The place in the live feeds of settings, tags and saved views before this request was read: asked for beside such a list and passed as `after` when subscribing, nothing is missed.",
  })
  deskCursor(@Ctx() ctx: RequestContext): string {
    return liveCursorOf(ctx);
  }

  @Subscription(() => DeskSettingChange, {
    access: ["conversation:read"],
    description:
      "Channels, business hours, routing, surveys, ready-made texts, macros, rules, fields, wait targets and one's own notification settings, as they change.",
  })
  deskSettingsChanged(
    @Arg("after", () => Cursor, { nullable: true, description: "`deskCursor`, or `cursor` of the last event seen." })
    after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return changes(ctx, { topics: Object.keys(AREAS), after }, ({ name, data }) => {
      const found = AREAS[name];
      if (!found || isSomeoneElses(name, data, ctx.viewer.actorId)) return null;
      const [area, subject] = found;
      return { kind: kindOf(name, data), area, subjectId: subject ? ((data[subject] as string | null) ?? null) : null };
    });
  }
}

/** A colleague's own reply or macro, or how they are told of things, is nobody else's business. */
function isSomeoneElses(name: string, data: Readonly<Record<string, unknown>>, actorId: string): boolean {
  if (name === "notification_settings.changed") return data["agentId"] !== actorId;
  return data["scope"] === "PERSONAL" && data["ownerId"] !== actorId;
}

function kindOf(name: string, data: Readonly<Record<string, unknown>>): "ADDED" | "UPDATED" | "REMOVED" {
  const isNew = data["isNew"] === true || (name !== "channel.secret_changed" && data["change"] === "CREATED");
  if (isNew || (name === "channel.changed" && data["version"] === 1)) return "ADDED";
  if (name.endsWith(".created")) return "ADDED";
  return name !== "channel.secret_changed" && data["change"] === "DELETED" ? "REMOVED" : "UPDATED";
}

@Resolver(() => DeskSettingChange)
export class DeskSettingChangeResolver {
  @FieldResolver(() => Channel, { nullable: true, description: "For `CHANNEL`: the channel as it is now." })
  channel(@Root() { area, subjectId }: DeskSettingChange, @Ctx() ctx: RequestContext) {
    return area === "CHANNEL" && subjectId ? ctx.load(channelById, subjectId) : null;
  }

  @FieldResolver(() => BusinessHours, {
    nullable: true,
    description: "For `BUSINESS_HOURS`: the calendar, unless it is gone.",
  })
  businessHours(@Root() { area, subjectId }: DeskSettingChange, @Ctx() ctx: RequestContext) {
    return area === "BUSINESS_HOURS" && subjectId ? ctx.load(businessHoursById, subjectId) : null;
  }

  @FieldResolver(() => RoutingPolicy, {
    nullable: true,
    description: "For `ROUTING`: the policy; null where none decides any more.",
  })
  routingPolicy(@Root() { area, subjectId }: DeskSettingChange, @Ctx() ctx: RequestContext) {
    return area === "ROUTING" && subjectId ? ctx.load(policyById, subjectId) : null;
  }
}
