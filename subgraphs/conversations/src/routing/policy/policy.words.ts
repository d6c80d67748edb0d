import { enumOf, type ValueOf } from "@switchboard/kit";

export const RoutingField = enumOf("RoutingField", "What a condition of a routing rule looks at.", {
  CHANNEL: "The channel's id.",
  CHANNEL_KIND: "The kind of channel, for example `WEB`.",
  LANGUAGE: "The customer's language; `zh` is also true of `zh-CN`.",
  REGION: "Where the customer lives, as their profile says.",
  CUSTOMER_TIER: "The customer's tier, for example `VIP`.",
  CUSTOMER_TAG: "A tag of the customer.",
  INTENT: "A question that the bot took it for: the id of a FAQ that it answered with or offered.",
  PAGE: "The address of the page that the customer wrote from; `*` stands for anything.",
  TIME: "When the conversation came into the queue: on these weekdays, within this time of the day.",
});
export type RoutingField = ValueOf<typeof RoutingField>;

export const RoutingMatch = enumOf("RoutingMatch", "How the conditions of a rule go together.", {
  ALL: "Every one must be true; a rule without conditions is true of everything.",
  ANY: "One is enough.",
});
export type RoutingMatch = ValueOf<typeof RoutingMatch>;

export const RoutingStrategy = enumOf(
  "RoutingStrategy",
  "Whom a conversation is given to among those who could take it.",
  {
    FEWEST_OPEN: "Whoever has the least to do; among equals whoever has been idle longest.",
    ROUND_ROBIN: "Whoever's turn it is: the one who was given something longest ago.",
    BEST_FREE_RATIO: "Whoever has the largest part of their capacity free.",
    LAST_AGENT_FIRST: "Whoever served this customer last; else whoever has the least to do.",
  },
);
export type RoutingStrategy = ValueOf<typeof RoutingStrategy>;

export const RelaxAction = enumOf(
  "RelaxAction",
  "What a rule gives up when nobody has taken the conversation for a while.",
  {
    DROP_SKILLS: "No skill is required any more.",
    LOWER_SKILLS: "Each required level is lowered; below 1 the skill is not required.",
    ADD_TEAMS: "Agents of these teams may take it as well.",
    ANY_TEAM: "Agents of every team may take it.",
  },
);
export type RelaxAction = ValueOf<typeof RelaxAction>;

export const OverflowTarget = enumOf("OverflowTarget", "Where a conversation goes when the wait is too long.", {
  TEAM: "To another team's queue.",
  BOT: "Back to the bot, if there is one; else the customer is asked for a message.",
  MESSAGE: "It stays in the queue, and the customer is asked to leave a message.",
});
export type OverflowTarget = ValueOf<typeof OverflowTarget>;
