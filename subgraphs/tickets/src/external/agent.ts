import { Foreign, Node, type Viewer } from "@switchboard/kit";

@Foreign("Agent")
export class Agent implements Node {
  id!: string;
}

export const agentOf = (id: string | null | undefined): Agent | null => (id ? { id } : null);

/** Who is at it, for the record; API keys and Switchboard itself are no agents. */
export const callingAgent = (viewer: Viewer): string | null => (viewer.kind === "AGENT" ? viewer.actorId : null);
