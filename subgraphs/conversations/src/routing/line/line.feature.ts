import { feature } from "@switchboard/kit";
import { AgentLoadResolver, PlaceResolver, QueuePlaceResolver, QueueResolver } from "./line.resolver.js";

export const line = feature({ resolvers: [QueueResolver, AgentLoadResolver, PlaceResolver, QueuePlaceResolver] });
