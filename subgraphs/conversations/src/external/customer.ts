import { Field, Foreign, ID, Node } from "@switchboard/kit";

/** We add the customer's conversations to it. */
@Foreign("Customer", { extends: true })
export class Customer implements Node {
  @Field(() => ID, { description: "Global id." }) id!: string;
}

export const customerOf = (id: string | null | undefined): Customer | null => (id ? { id } : null);
