import { feature } from "@switchboard/kit";
import { ConversationPrioritised } from "./priority.events.js";
import { PriorityResolver } from "./priority.resolver.js";

export const priority = feature({ resolvers: [PriorityResolver], events: [ConversationPrioritised] });
