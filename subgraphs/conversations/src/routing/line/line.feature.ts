import { feature } from "@switchboard/kit";
import { PlaceResolver, QueuePlaceResolver, QueueResolver } from "./line.resolver.js";

export const line = feature({ resolvers: [QueueResolver, PlaceResolver, QueuePlaceResolver] });
