import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  visit,
} from "graphql";

export type Conditions = Readonly<Record<string, boolean>>;

const isCondition = ({ name }: DirectiveNode): boolean => name.value === "skip" || name.value === "include";

const conditionOf = (directive: DirectiveNode) =>
  directive.arguments?.find((argument) => argument.name.value === "if")?.value;

/** The variables that decide which fields are in the answer (`@skip` and `@include`). */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = isCondition(directive) ? conditionOf(directive) : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

type Selection = FieldNode | FragmentSpreadNode | InlineFragmentNode;

/**
 * The document with the conditions of known value carried out. The planner needs this: it asks for what
 * `@include(if: false)` leaves out, and where a field that another one `@requires` is left out by a
 * condition it still demands it for the whole fetch, which then never happens.
 */
export function foldConditions(document: DocumentNode, values: Conditions): DocumentNode {
  const fold = (selection: Selection): Selection | null | undefined => {
    const kept: DirectiveNode[] = [];
    for (const directive of selection.directives ?? []) {
      const value = isCondition(directive) ? conditionOf(directive) : undefined;
      let isTrue: boolean | undefined;
      if (value?.kind === Kind.BOOLEAN) isTrue = value.value;
      else if (value?.kind === Kind.VARIABLE) isTrue = values[value.name.value];
      if (isTrue === undefined) kept.push(directive);
      else if (isTrue === (directive.name.value === "skip")) return null;
    }
    return kept.length === (selection.directives?.length ?? 0) ? undefined : { ...selection, directives: kept };
  };
  return visit(document, {
    Field: { enter: fold },
    FragmentSpread: { enter: fold },
    InlineFragment: { enter: fold },
    SelectionSet: {
      // An object stays an object when everything in it is left out.
      leave: (set) =>
        set.selections.length > 0
          ? undefined
          : {
              ...set,
              selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } }],
            },
    },
  });
}
