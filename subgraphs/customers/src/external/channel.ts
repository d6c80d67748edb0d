import { Field, Foreign, ID, Node } from "@switchboard/kit";

@Foreign("Channel")
export class Channel implements Node {
  @Field(() => ID, { description: "Opaque id." }) id!: string;
}

export const channelOf = (id: string | null | undefined): Channel | null => (id ? { id } : null);
