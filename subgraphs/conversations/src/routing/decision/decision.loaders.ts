import { many } from "@switchboard/kit";
import { RoutingDecision } from "./decision.js";

/** A conversation changes hands a few times. */
export const decisionsOf = many(() => RoutingDecision, "conversation_id", "at, id");
