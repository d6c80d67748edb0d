import { Field, Foreign, ID, Node } from "@switchboard/kit";

@Foreign("Agent")
export class Agent implements Node {
  @Field(() => ID, { description: "Global id." }) id!: string;
}

export const agentOf = (id: string | null | undefined): Agent | null => (id ? { id } : null);
