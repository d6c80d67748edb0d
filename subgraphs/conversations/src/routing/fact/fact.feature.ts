import { feature } from "@switchboard/kit";
import { ConditionCheckResolver, ConditionResolver } from "./condition.resolver.js";

export const fact = feature({ resolvers: [ConditionResolver, ConditionCheckResolver] });
