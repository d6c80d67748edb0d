import { FollowConversationDocument, UnfollowConversationDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { tellRefusal } from "../parts/toast.js";
import { useSession } from "../session/session.js";

interface Followed {
  readonly id: string;
  readonly followers: readonly { readonly id: string }[];
}

/** Whether I follow a conversation, and the switch. */
export function useFollowing(conversation: Followed | null | undefined) {
  const { agent } = useSession();
  const isFollowed = !!conversation?.followers.some((one) => one.id === agent.id);
  return {
    isFollowed,
    async toggle() {
      if (!conversation) return;
      const variables = { input: { conversationId: conversation.id } };
      const outcome = isFollowed
        ? await act(UnfollowConversationDocument, variables)
        : await act(FollowConversationDocument, variables);
      if (!outcome.ok) tellRefusal(outcome.userErrors);
    },
  };
}
