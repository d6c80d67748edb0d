import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from "graphql";

/** Answers "is an object of this type name covered by that type condition", over the whole supergraph. */
export class SupergraphTypes {
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** `typeName` may be an interface: an `@interfaceObject` subgraph answers with the interface's name. */
  covers(condition: string, typeName: string): boolean {
    if (condition === typeName) return true;
    const wide = this.#schema.getType(condition);
    const narrow = this.#schema.getType(typeName);
    return (
      isAbstractType(wide) && (isObjectType(narrow) || isInterfaceType(narrow)) && this.#schema.isSubType(wide, narrow)
    );
  }
}
