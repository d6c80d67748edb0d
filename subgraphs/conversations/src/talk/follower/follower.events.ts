import { defineEvent, z } from "@switchboard/kit";
import { atDesk, deskTopics } from "../../life/conversation/conversation.events.js";

export const followerTopic = (agentId: string) => `follower:${agentId}`;

export const FOLLOW_CAUSES = ["ASKED", "NOTE", "MENTION"] as const;
export type FollowCause = (typeof FOLLOW_CAUSES)[number];

export const ConversationFollowed = defineEvent(
  "conversation.followed",
  "An agent follows a conversation from now on: because they asked to, wrote a note, or were mentioned.",
  z.object({ ...atDesk, agentId: z.string(), cause: z.enum(FOLLOW_CAUSES) }),
  (data) => [...deskTopics(data), followerTopic(data.agentId)],
);

export const ConversationUnfollowed = defineEvent(
  "conversation.unfollowed",
  "An agent follows a conversation no longer.",
  z.object({ ...atDesk, agentId: z.string() }),
  (data) => [...deskTopics(data), followerTopic(data.agentId)],
);
