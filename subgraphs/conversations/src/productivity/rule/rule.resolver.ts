import {
  Args,
  Ctx,
  FieldResolver,
  Input,
  Mutation,
  one,
  PageArgs,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  Root,
  madeOnce,
} from "@switchboard/kit";
import { ConditionPart, partsOf } from "../../routing/fact/condition.part.js";
import { AutomationRule, AutomationRuleConnection, type AutomationRuleRow } from "./automation-rule.js";
import {
  CreateAutomationRuleInput,
  CreateAutomationRulePayload,
  DeleteAutomationRuleInput,
  DeleteAutomationRulePayload,
  UpdateAutomationRuleInput,
  UpdateAutomationRulePayload,
} from "./rule.inputs.js";
import { createRule, deleteRule, updateRule } from "./rule.service.js";

export const ruleById = one(() => AutomationRule);

@Resolver(() => AutomationRule)
export class RuleResolver {
  @Query(() => AutomationRuleConnection, {
    access: ["conversation:manage"],
    description: "The rules of the workspace in the order in which they are looked at; at most 100.",
  })
  automationRules(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    return pageOf(ctx, AutomationRule, args, {
      order: [{ sql: "r.position", type: "integer", direction: "ASC" }],
    });
  }

  @Mutation(() => CreateAutomationRulePayload, {
    access: ["conversation:manage"],
    description: "Adds a rule; what could never be done is refused.",
  })
  async createAutomationRule(
    @Input(() => CreateAutomationRuleInput) input: CreateAutomationRuleInput,
    @Ctx() ctx: RequestContext,
  ) {
    return {
      automationRule: await madeOnce(ctx, "createAutomationRule", input, ruleById, () => createRule(ctx, input.rule)),
    };
  }

  @Mutation(() => UpdateAutomationRulePayload, { access: ["conversation:manage"], description: "Changes a rule." })
  async updateAutomationRule(
    @Input(() => UpdateAutomationRuleInput) input: UpdateAutomationRuleInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { automationRule: await updateRule(ctx, input) };
  }

  @Mutation(() => DeleteAutomationRulePayload, {
    access: ["conversation:manage"],
    description: "Removes a rule and its log.",
  })
  async deleteAutomationRule(
    @Input(() => DeleteAutomationRuleInput) input: DeleteAutomationRuleInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { automationRule: await deleteRule(ctx, input.automationRuleId) };
  }

  @FieldResolver(() => [ConditionPart], {
    description: "Its condition as a list, each group before its parts; at most 50, and empty where there is none.",
  })
  conditionParts(@Root() { condition }: AutomationRuleRow) {
    return partsOf(condition);
  }
}
