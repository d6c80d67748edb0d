import { feature } from "@switchboard/kit";
import { ActionResolver, ActionResultResolver } from "./action.resolver.js";

export const action = feature({ resolvers: [ActionResolver, ActionResultResolver] });
