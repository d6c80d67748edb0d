import {
  Choice,
  connectionOf,
  enumOf,
  Flag,
  Id,
  Index,
  Instant,
  Int,
  Json,
  Node,
  Noun,
  Parent,
  type Row,
  Tenant,
  Text,
  type ValueOf,
  Version,
} from "@switchboard/kit";
import { Action, type ActionData } from "../action/action.js";
import { Condition } from "../../routing/fact/condition.js";

export const AutomationEvent = enumOf("AutomationEvent", "What a rule waits for.", {
  CONVERSATION_STARTED: "A customer began a conversation.",
  MESSAGE_RECEIVED: "The customer wrote.",
  MESSAGE_SENT: "An agent wrote.",
  STATUS_CHANGED: "The conversation took a step, or went to someone else.",
  CUSTOMER_WAITING: "The customer has waited for an answer for `afterMinutes`; once for each time they wait.",
  CONVERSATION_RATED: "The customer said how it was.",
  TAG_ADDED: "A tag was put on the conversation; with several at once it is looked at once.",
  TAG_REMOVED: "A tag was taken off the conversation; with several at once it is looked at once.",
});
export type AutomationEvent = ValueOf<typeof AutomationEvent>;

@Noun("What is done by itself when something happens to a conversation.", { scopes: ["conversation:manage"] })
@Index({ name: "automation_rule_order", properties: ["workspaceId", "position", "id"] as never })
@Parent()
export class AutomationRule implements Node {
  @Id("rule", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text("What managers know it by.") name!: string;
  @Choice(AutomationEvent, "What it waits for.") event!: AutomationEvent;
  @Int("For how many minutes the customer waits; only for `CUSTOMER_WAITING`.", { nullable: true }) afterMinutes?:
    | number
    | null;
  @Json("What must hold besides; null = nothing.", { nullable: true, as: () => Condition })
  condition?: Condition | null;
  @Json("What is done, in order: all of it, or none.", { as: () => [Action] }) actions!: ActionData[];
  @Int("Its place among the rules; lower ones come first.") position!: number;
  @Flag("False while it rests.") isEnabled!: boolean;
  @Flag("When it does something, the rules behind it are not looked at for this event.") stopsOthers!: boolean;
  /** Nothing that came before is its business: who waits already is not written to when a rule is made. */
  @Instant("Since when it has been enabled.") activeSince!: Date;
  @Instant("When it was last changed.") updatedAt!: Date;
  @Version() version!: number;
}

export type AutomationRuleRow = Row<AutomationRule>;

export const AutomationRuleConnection = connectionOf("AutomationRule", () => AutomationRule as never);
