import { feature } from "@switchboard/kit";
import { ChannelSecret, IdentifiedCustomer } from "./channel-secret.js";
import { ChannelSecretChanged, ConversationIdentified, VisitorIdentified } from "./identity.events.js";
import { ChannelSecretResolver } from "./secret.resolver.js";

export const identity = feature({
  nouns: [ChannelSecret, IdentifiedCustomer],
  resolvers: [ChannelSecretResolver],
  events: [ChannelSecretChanged, VisitorIdentified, ConversationIdentified],
});
