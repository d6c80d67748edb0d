import {
  applied,
  type EntityManager,
  execute,
  expectVersion,
  fresh,
  locked,
  newId,
  notCleared,
  record,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { checkedActions, hearOfActions } from "../action/actions.js";
import { checkedCondition } from "../../routing/fact/condition.check.js";
import { expectKnown } from "../../routing/fact/condition.known.js";
import { AutomationRule } from "./automation-rule.js";
import { AutomationRuleChanged } from "./rule.events.js";
import type { AutomationRuleInput, UpdateAutomationRuleInput } from "./rule.inputs.js";

const WHAT = { en: "The rule", "zh-CN": "规则" } as const;
const PATH = ["input", "automationRuleId"];
const RULES_MOST = 100;
const MINUTES_MOST = 7 * 24 * 60;

export type RuleDraft = Pick<
  AutomationRule,
  "name" | "event" | "afterMinutes" | "condition" | "actions" | "position" | "isEnabled" | "stopsOthers"
>;

/** @throws Rejection TOO_MANY_RULES, TEXT_…, AFTER_MINUTES_INVALID, CONDITION_…, ACTION… */
export async function createRule(ctx: RequestContext, input: AutomationRuleInput): Promise<AutomationRule> {
  await hearOfActions(ctx, input.actions);
  return ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    const draft = await draftOf(em, ctx, input);
    // One at a time in a workspace, so that the limit is one.
    await execute(em, "select pg_advisory_xact_lock(hashtextextended($1, 0))", [`conversations.rules ${workspaceId}`]);
    const [{ n } = { n: 0 }] = await execute<{ n: number }>(
      em,
      "select count(*)::int as n from conversations.automation_rule",
      [],
    );
    if (n >= RULES_MOST) throw tooMany();
    const what = { id: newId("rule"), workspaceId, ...draft, activeSince: now, updatedAt: now };
    const rule = em.create(AutomationRule, what as never);
    em.persist(rule);
    record(em, AutomationRuleChanged, { automationRuleId: rule.id, change: "CREATED" });
    return rule;
  });
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, and what `createRule` refuses */
export async function updateRule(ctx: RequestContext, input: UpdateAutomationRuleInput): Promise<AutomationRule> {
  await hearOfActions(ctx, input.rule?.actions ?? []);
  return ctx.change(async (em) => {
    const rule = await locked(em, AutomationRule, input.automationRuleId, WHAT, PATH);
    expectVersion(rule, input.expectedVersion, { automationRule: rule });
    const { isEnabled: wasEnabled, event: before } = rule;
    const draft = input.rule && (await draftOf(em, ctx, input.rule));
    Object.assign(rule, draft, { updatedAt: ctx.now() });
    applied(rule, {
      isEnabled: notCleared(input.isEnabled, ["input", "isEnabled"]),
      position: notCleared(input.position, ["input", "position"]),
    });
    if (rule.isEnabled && (!wasEnabled || rule.event !== before)) rule.activeSince = ctx.now();
    record(em, AutomationRuleChanged, { automationRuleId: rule.id, change: "UPDATED" });
    return rule;
  });
}

/** Its log goes with it. @throws Rejection NOT_FOUND */
export function deleteRule(ctx: RequestContext, id: string): Promise<AutomationRule> {
  return ctx.change(async (em) => {
    const rule = await locked(em, AutomationRule, id, WHAT, PATH);
    await execute(em, "delete from conversations.automation_run where rule_id = $1", [id]);
    em.remove(rule);
    record(em, AutomationRuleChanged, { automationRuleId: id, change: "DELETED" });
    return rule;
  });
}

/** A rule that could be kept, whether it is or not. */
export async function draftOf(em: EntityManager, ctx: RequestContext, input: AutomationRuleInput): Promise<RuleDraft> {
  const at = (field: string) => ["input", "rule", field];
  const { event, condition, actions } = input;
  const afterMinutes = input.afterMinutes ?? null;
  const isWaiting = event === "CUSTOMER_WAITING";
  if (
    isWaiting !== (afterMinutes !== null) ||
    (afterMinutes !== null && (afterMinutes < 1 || afterMinutes > MINUTES_MOST))
  ) {
    const sentence = {
      en: `CUSTOMER_WAITING, and nothing else, takes 1 to ${MINUTES_MOST} minutes.`,
      "zh-CN": `仅 CUSTOMER_WAITING 需要设置 1 到 ${MINUTES_MOST} 分钟。`,
    };
    throw new Rejection("AFTER_MINUTES_INVALID", sentence, at("afterMinutes"));
  }
  const checked = condition ? checkedCondition(condition, at("condition")) : null;
  if (checked) await expectKnown(em, checked, at("condition"));
  return {
    name: textWithin(input.name, 60, at("name")),
    event,
    afterMinutes,
    condition: checked,
    actions: await checkedActions(em, ctx, actions, at("actions"), { isUnattended: true }),
    position: input.position ?? 0,
    isEnabled: input.isEnabled ?? true,
    stopsOthers: input.stopsOthers ?? false,
  };
}

const tooMany = () =>
  new Rejection("TOO_MANY_RULES", { en: `At most ${RULES_MOST} rules.`, "zh-CN": `最多 ${RULES_MOST} 条规则。` });
