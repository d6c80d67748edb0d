import { feature, reference } from "@switchboard/kit";
import { ChannelChanged } from "./channel.events.js";
import { Channel, ChannelKey } from "./channel.js";
import { channelById } from "./channel.loaders.js";
import { ChannelResolver } from "./channel.resolver.js";

export const channel = feature({
  nouns: [Channel, ChannelKey],
  resolvers: [ChannelResolver],
  references: [reference("Channel", channelById)],
  events: [ChannelChanged],
});
