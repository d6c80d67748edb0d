import { Field, Foreign, ID, Node } from "@switchboard/kit";

@Foreign("Team")
export class Team implements Node {
  @Field(() => ID, { description: "Global id." }) id!: string;
}

export const teamOf = (id: string | null | undefined): Team | null => (id ? { id } : null);
