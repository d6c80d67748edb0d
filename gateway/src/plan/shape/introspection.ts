import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import type { Data } from "../run/merge.js";

/**
 * Answers an operation's `__schema` and `__type` fields from the client's schema.
 * Returns a function of the raw variables; without variable definitions the answer is made once.
 */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Iterable<FragmentDefinitionNode>,
  fields: readonly FieldNode[],
): ((variables: Record<string, unknown>) => Data) | undefined {
  if (fields.length === 0) return undefined;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        directives: [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
      },
      ...fragments,
    ],
  };
  const answer = (variableValues: Record<string, unknown>): Data =>
    executeSync({ schema, document, variableValues }).data ?? {};
  if (operation.variableDefinitions !== undefined && operation.variableDefinitions.length > 0) return answer;
  let known: Data | undefined;
  return () => (known ??= answer({}));
}
