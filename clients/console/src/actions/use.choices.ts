import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import {
  ActionChoicesDocument,
  type ActionChoicesQuery,
  AgentsDocument,
  type FieldRowFragment,
  type TagRowFragment,
} from "../gql/graphql.js";
import { useSession } from "../session/session.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everything that actions may name. */
export interface Choices {
  readonly agents: readonly Named[];
  readonly teams: readonly Named[];
  readonly tags: readonly TagRowFragment[];
  readonly fields: readonly FieldRowFragment[];
  readonly replies: Readonly<ActionChoicesQuery["allCannedReplies"]["nodes"]>;
  readonly macros: Readonly<ActionChoicesQuery["macros"]["nodes"]>;
  readonly isReady: boolean;
}

const NONE: readonly never[] = [];

export function useChoices(): Choices {
  const { can } = useSession();
  const { data } = useQuery(ActionChoicesDocument, { fetchPolicy: "cache-and-network" });
  const { data: people } = useQuery(AgentsDocument, { skip: !can("agent:read") });
  return useMemo(
    () => ({
      agents: people?.agents.nodes.filter((agent) => !agent.isDisabled) ?? NONE,
      teams: people?.teams ?? NONE,
      tags: data?.tags ?? NONE,
      fields: data?.conversationFields ?? NONE,
      replies: data?.allCannedReplies.nodes ?? NONE,
      macros: data?.macros.nodes ?? NONE,
      isReady: !!data,
    }),
    [data, people],
  );
}
