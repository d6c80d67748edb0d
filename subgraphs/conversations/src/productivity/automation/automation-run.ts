import {
  ChildOf,
  Choice,
  connectionOf,
  enumOf,
  Id,
  Index,
  Instant,
  Int,
  Json,
  Node,
  Noun,
  type Row,
  Tenant,
  Text,
  Unique,
  type ValueOf,
  Words,
} from "@switchboard/kit";
import { type ActionOutcome, ActionResult } from "../action/action.js";
import { Conversation } from "../../life/conversation/conversation.js";
import { ConditionCheck } from "../../routing/fact/condition.js";
import { AutomationEvent, AutomationRule } from "../rule/automation-rule.js";

export const RunStatus = enumOf("AutomationRunStatus", "What became of a rule when its event happened.", {
  NOT_MATCHED: "Its conditions did not hold.",
  PENDING: "They held; its actions are about to be done.",
  DONE: "Its actions were done.",
  FAILED: "One of its actions was refused, so that none was done.",
  STOPPED: "They held, but it was kept from going round in circles; `reason` says how.",
});
export type RunStatus = ValueOf<typeof RunStatus>;

@Noun("Why a rule did something, or did not.", { scopes: ["conversation:manage"] })
@Unique({
  name: "automation_run_once",
  properties: ["workspaceId", "ruleId", "conversationId", "occasion"] as never,
})
@Index({ name: "automation_run_by_rule", properties: ["workspaceId", "ruleId", "id"] as never })
@Index({ name: "automation_run_by_conversation", properties: ["workspaceId", "conversationId", "id"] as never })
@Index({ name: "automation_run_by_age", properties: ["workspaceId", "status", "at"] as never })
@ChildOf(() => AutomationRule, "rule_id")
@ChildOf(() => Conversation, "conversation_id")
export class AutomationRun implements Node {
  @Id("run", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() ruleId!: string;
  @Text() conversationId!: string;
  /** The entry of the log, or since when the customer waited: a rule runs once for each. */
  @Text() occasion!: string;
  @Choice(AutomationEvent, "What had happened.") event!: AutomationEvent;
  @Choice(RunStatus, "What became of it.") status!: RunStatus;
  @Text(
    "Why it was stopped (`LOOP`: it had led here itself; `TOO_DEEP`: three rules had; `TOO_OFTEN`: 20 times in ten minutes) or refused.",
    { nullable: true },
  )
  reason?: string | null;
  @Json("Every comparison, as it turned out.", { as: () => [ConditionCheck] }) checks!: ConditionCheck[];
  @Json("What became of each action; empty when none was tried.", { as: () => [ActionResult] })
  results!: ActionOutcome[];
  /** The rules whose doings led to the event, first to last. */
  @Words() chain!: string[];
  @Instant("When the event happened.") at!: Date;
  @Instant("When its actions were done or refused.", { nullable: true }) finishedAt?: Date | null;
  @Int("How long its actions took, in milliseconds.", { nullable: true }) durationMs?: number | null;
}

export type AutomationRunRow = Row<AutomationRun>;

export const AutomationRunConnection = connectionOf("AutomationRun", () => AutomationRun as never);
