import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { AgentSkillsDocument } from "../../../gql/graphql.js";
import { useSession } from "../../../session/session.js";

/** Every skill that some agent has, by name. */
export function useSkills(): readonly string[] {
  const { can } = useSession();
  const { data } = useQuery(AgentSkillsDocument, { skip: !can("agent:read"), fetchPolicy: "cache-and-network" });
  return useMemo(
    () => [...new Set((data?.agents.nodes ?? []).flatMap(({ skills }) => skills.map(({ skill }) => skill)))].sort(),
    [data],
  );
}
