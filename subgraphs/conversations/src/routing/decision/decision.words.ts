import { enumOf, type ValueOf } from "@switchboard/kit";

export const Exclusion = enumOf("RoutingExclusion", "Why an agent was not given a conversation.", {
  DISABLED: "The account is disabled.",
  OFFLINE: "Signed out.",
  PAUSED: "On a break, or away.",
  BUSY: "Takes no new conversations just now.",
  WRONG_TEAM: "In none of the teams that may take it.",
  SKILL_MISSING: "Lacks a skill that is required, or the level of it.",
  AVOIDED: "Has just handed it to the team.",
  PASSED: "Refused it, or let the offer lapse, a moment ago.",
  FULL: "Has no room for it.",
});
export type Exclusion = ValueOf<typeof Exclusion>;

export const DecisionKind = enumOf("RoutingDecisionKind", "How a conversation came to an agent.", {
  ASSIGNED: "Routing gave it to the agent.",
  OFFERED: "Routing asked the agent to take it.",
  PICKED: "The agent took it of their own accord.",
  GIVEN: "A colleague gave it to the agent.",
  RETURNED:
    "It went on with the agent who has to do with it: the customer wrote again, its snooze ended, or it was split off or merged.",
  TAKEN_OVER: "A supervisor took it from whoever had it.",
});
export type DecisionKind = ValueOf<typeof DecisionKind>;
