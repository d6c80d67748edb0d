import { feature } from "@switchboard/kit";
import { AvailabilityResolver, ChannelAvailabilityResolver } from "./availability.resolver.js";

export const availability = feature({ resolvers: [ChannelAvailabilityResolver, AvailabilityResolver] });
