import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import {
  CreateAutomationRuleDocument,
  DeleteAutomationRuleDocument,
  RuleListDocument,
  UpdateAutomationRuleDocument,
} from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { tellRefusal } from "../parts/toast.js";
import { moved } from "../sorting/use.sorting.js";
import { type RuleDraft, ruleInputOf } from "./rule.draft.js";

/** The rules in their order, and what can be done to them. */
export function useRules() {
  const { data, error, refetch } = useQuery(RuleListDocument, { fetchPolicy: "cache-and-network" });
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const known = data?.automationRules.nodes;
  const rules = order && known ? known.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) : known;
  const change = (input: { automationRuleId: string; isEnabled?: boolean; position?: number }) =>
    act(UpdateAutomationRuleDocument, { input });

  return {
    rules,
    error,
    refetch,
    async save(
      id: string | null,
      version: number | null,
      draft: RuleDraft,
      key: string,
    ): Promise<readonly UserError[]> {
      const rule = ruleInputOf(draft);
      const outcome = id
        ? await act(UpdateAutomationRuleDocument, { input: { automationRuleId: id, rule, expectedVersion: version } })
        : await act(CreateAutomationRuleDocument, { input: { rule, idempotencyKey: key } });
      if (!outcome.ok) return outcome.userErrors;
      await refetch();
      return [];
    },
    async remove(automationRuleId: string): Promise<boolean> {
      const outcome = await act(DeleteAutomationRuleDocument, { input: { automationRuleId } });
      if (!outcome.ok) tellRefusal(outcome.userErrors);
      else await refetch();
      return outcome.ok;
    },
    async enable(automationRuleId: string, isEnabled: boolean): Promise<void> {
      const outcome = await change({ automationRuleId, isEnabled });
      if (!outcome.ok) tellRefusal(outcome.userErrors);
    },
    async move(from: number, to: number): Promise<void> {
      if (!rules) return;
      const next = moved(rules, from, to);
      // On screen at once; the answers only confirm it.
      setOrder(next.map(({ id }) => id));
      const outcomes = await Promise.all(
        next.flatMap(({ id, position }, index) =>
          position === index ? [] : change({ automationRuleId: id, position: index }),
        ),
      );
      const refused = outcomes.find((outcome) => !outcome.ok);
      if (refused && !refused.ok) tellRefusal(refused.userErrors);
      await refetch();
      setOrder(null);
    },
  };
}
