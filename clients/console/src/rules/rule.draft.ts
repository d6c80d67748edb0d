import { type ActionDraft, draftOf, inputsOf, isWhole, newDraft } from "../actions/action.draft.js";
import type { AutomationEvent, AutomationRuleInput, RuleRowFragment } from "../gql/graphql.js";
import { type Group, groupOf, inputOf, isWholeCondition, newGroup } from "./condition/condition.draft.js";

/** A rule as it is put together. */
export interface RuleDraft {
  readonly name: string;
  readonly event: AutomationEvent;
  readonly afterMinutes: number | null;
  readonly condition: Group;
  readonly actions: readonly ActionDraft[];
  readonly isEnabled: boolean;
  readonly stopsOthers: boolean;
  readonly position: number;
}

export const EVENTS: readonly AutomationEvent[] = [
  "CONVERSATION_STARTED",
  "MESSAGE_RECEIVED",
  "MESSAGE_SENT",
  "CUSTOMER_WAITING",
  "STATUS_CHANGED",
  "TAG_ADDED",
  "TAG_REMOVED",
  "CONVERSATION_RATED",
];

export function ruleDraftOf(rule: RuleRowFragment): RuleDraft {
  const { name, event, afterMinutes, isEnabled, stopsOthers, position, conditionParts, actions } = rule;
  return {
    ...{ name, event, afterMinutes, isEnabled, stopsOthers, position },
    condition: groupOf(conditionParts),
    actions: actions.map(draftOf),
  };
}

export const ruleInputOf = ({ condition, actions, afterMinutes, event, ...rest }: RuleDraft): AutomationRuleInput => ({
  ...rest,
  name: rest.name.trim(),
  event,
  afterMinutes: event === "CUSTOMER_WAITING" ? (afterMinutes ?? 5) : null,
  condition: inputOf(condition),
  actions: inputsOf(actions),
});

export const isWholeRule = ({ name, condition, actions }: RuleDraft): boolean =>
  name.trim() !== "" && isWhole(actions) && isWholeCondition(condition);

/** What a new rule may begin with. */
export const TEMPLATES = ["blank", "welcome", "words", "waiting", "unhappy"] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** A rule to begin with; `words` are the texts of the language on screen. */
export function newRule(
  template: TemplateName,
  position: number,
  words: { readonly name: string; readonly text: string },
): RuleDraft {
  const base: RuleDraft = {
    name: template === "blank" ? "" : words.name,
    event: "MESSAGE_RECEIVED",
    afterMinutes: null,
    condition: newGroup(),
    actions: [newDraft("SEND_TEXT", { text: words.text })],
    isEnabled: true,
    stopsOthers: false,
    position,
  };
  const compared = (fact: "MESSAGE_TEXT" | "SCORE", operator: "CONTAINS" | "AT_MOST", values: string[]) =>
    newGroup("ALL", [{ key: crypto.randomUUID(), fact, operator, values }]);
  switch (template) {
    case "blank":
      return { ...base, actions: [] };
    case "welcome":
      return { ...base, event: "CONVERSATION_STARTED" };
    case "words":
      return { ...base, condition: compared("MESSAGE_TEXT", "CONTAINS", []) };
    case "waiting":
      return {
        ...base,
        event: "CUSTOMER_WAITING",
        afterMinutes: 5,
        actions: [...base.actions, newDraft("SET_PRIORITY", { priority: "HIGH" })],
      };
    case "unhappy":
      return {
        ...base,
        event: "CONVERSATION_RATED",
        condition: compared("SCORE", "AT_MOST", ["2"]),
        actions: [newDraft("ADD_NOTE", { text: words.text })],
      };
  }
}
