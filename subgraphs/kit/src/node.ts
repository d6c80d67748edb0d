import { Field, ID, InterfaceType } from "./typegraphql.js";

/** Relay's global object: anything with a prefixed id that `Query.node` can fetch. */
@InterfaceType("Node", {
  description: "Anything with a global id.",
  // The registry is shared by all subgraphs of a process: each lists what it has, or it would get its neighbours' too.
  autoRegisterImplementations: false,
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: "Global id: prefixed by its kind, sortable by creation, otherwise opaque." })
  id!: string;
}
