import { feature } from "@switchboard/kit";
import { ConditionCheckResolver, ConditionPartResolver, ConditionResolver } from "./condition.resolver.js";

export const fact = feature({ resolvers: [ConditionResolver, ConditionPartResolver, ConditionCheckResolver] });
