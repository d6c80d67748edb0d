import { feature } from "@switchboard/kit";
import { ConversationLink } from "./conversation-link.js";
import { ConversationMerged, ConversationSplit, ConversationUnmerged, ConversationUnsplit } from "./merge.events.js";
import { ConversationLinkResolver, MergedMessageResolver, MergeResolver } from "./merge.resolver.js";

export const merge = feature({
  nouns: [ConversationLink],
  resolvers: [MergeResolver, MergedMessageResolver, ConversationLinkResolver],
  events: [ConversationMerged, ConversationUnmerged, ConversationSplit, ConversationUnsplit],
});
