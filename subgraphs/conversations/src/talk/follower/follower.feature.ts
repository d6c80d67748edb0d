import { feature } from "@switchboard/kit";
import { ConversationFollower } from "./conversation-follower.js";
import { ConversationFollowed, ConversationUnfollowed } from "./follower.events.js";
import { FollowerResolver } from "./follower.resolver.js";

export const follower = feature({
  nouns: [ConversationFollower],
  resolvers: [FollowerResolver],
  events: [ConversationFollowed, ConversationUnfollowed],
});
