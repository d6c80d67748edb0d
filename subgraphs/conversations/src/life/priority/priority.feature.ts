import { feature } from "@switchboard/kit";
import { ConversationPrioritised } from "./priority.events.js";

export const priority = feature({ events: [ConversationPrioritised] });
