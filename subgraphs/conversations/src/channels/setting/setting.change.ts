import { Change, enumOf, Field, ObjectType } from "@switchboard/kit";
import { RoutingPolicy } from "../../routing/policy/policy.js";
import { Channel } from "../channel/channel.js";
import { BusinessHours } from "../hours/business-hours.js";

export const SettingArea = enumOf("SettingArea", "Which of the desk's settings.", {
  CHANNEL: "A channel, its secrets included.",
  BUSINESS_HOURS: "A calendar of business hours.",
  ROUTING: "A routing policy, or where one decides.",
  TRANSFER_RULE: "How conversations are handed to a colleague.",
  AUTO_RESOLVE: "After how much silence conversations are resolved.",
  SURVEY: "What customers of a channel are asked.",
  CANNED_REPLY: "A canned reply: one that is shared, or the caller's own.",
  MACRO: "A macro: one that is shared, or the caller's own.",
  AUTOMATION_RULE: "An automation rule.",
  CONVERSATION_FIELD: "A field of conversations.",
  WAIT_TARGET: "What counts as a long wait.",
  NOTIFICATION: "By what the calling agent is told of what comes; nobody else's.",
});
export type SettingArea = keyof typeof SettingArea;

@ObjectType({ description: "Settings of the desk came, changed or went." })
export class DeskSettingChange extends Change {
  /** What it is about; null where the settings are the workspace's own. */
  subjectId!: string | null;
  @Field(() => SettingArea, { description: "Which settings." }) area!: SettingArea;
  @Field(() => Channel, { nullable: true, description: "For `CHANNEL`: the channel as it is now." })
  channel?: Channel | null;
  @Field(() => BusinessHours, { nullable: true, description: "For `BUSINESS_HOURS`: the calendar, unless it is gone." })
  businessHours?: BusinessHours | null;
  @Field(() => RoutingPolicy, {
    nullable: true,
    description: "For `ROUTING`: the policy; null where none decides any more.",
  })
  routingPolicy?: RoutingPolicy | null;
}
