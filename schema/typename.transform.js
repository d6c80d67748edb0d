import { Kind, visit } from "graphql";

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * Adds `__typename` to every selection but the root ones, as the clients' caches would at run time:
 * done here, the text that is hashed into the persisted manifest is the text that is sent.
 */
export function transform({ documents }) {
  return documents.map((source) => ({
    ...source,
    document: source.document && visit(source.document, { SelectionSet: withTypename }),
  }));
}

function withTypename(node, _key, parent) {
  const isRoot = parent?.kind === Kind.OPERATION_DEFINITION;
  const has = node.selections.some((field) => field.kind === Kind.FIELD && field.name.value === "__typename");
  return isRoot || has ? undefined : { ...node, selections: [TYPENAME, ...node.selections] };
}

export default { transform };
