import type { GraphQLResolveInfo } from "@switchboard/kit";

type FieldNode = GraphQLResolveInfo["fieldNodes"][number];
type SelectionNode = NonNullable<FieldNode["selectionSet"]>["selections"][number];

/** What a report's selection asks for: only that is computed. */
export interface Wanted {
  readonly hasRows: boolean;
  /** Ranks of percentiles, 0 to 1; none when counts and sums are enough. */
  readonly ranks: readonly number[];
}

const NAMED: Readonly<Record<string, number>> = { median: 0.5, p90: 0.9, p95: 0.95 };

/** Reads the selection below a report field, through fragments. */
export function wantedOf(info: GraphQLResolveInfo): Wanted {
  const ranks = new Set<number>();
  let hasRows = false;
  const measures: FieldNode[] = [];
  for (const field of fieldsBelow(info, info.fieldNodes)) {
    if (field.name.value === "total") measures.push(field);
    if (field.name.value !== "rows") continue;
    hasRows = true;
    measures.push(...fieldsBelow(info, [field]).filter((below) => below.name.value === "value"));
  }
  for (const field of fieldsBelow(info, measures)) {
    const named = NAMED[field.name.value];
    if (named !== undefined) ranks.add(named);
    if (field.name.value === "percentile") ranks.add(rankOf(info, field));
  }
  return { hasRows, ranks: [...ranks] };
}

function rankOf(info: GraphQLResolveInfo, field: FieldNode): number {
  const value = field.arguments?.find((argument) => argument.name.value === "rank")?.value;
  if (value?.kind === "Variable") return Number(info.variableValues[value.name.value]);
  return value?.kind === "FloatValue" || value?.kind === "IntValue" ? Number(value.value) : Number.NaN;
}

function fieldsBelow(info: GraphQLResolveInfo, parents: readonly FieldNode[]): FieldNode[] {
  const fields: FieldNode[] = [];
  const walk = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === "Field") fields.push(selection);
      else if (selection.kind === "InlineFragment") walk(selection.selectionSet.selections);
      else walk(info.fragments[selection.name.value]?.selectionSet.selections ?? []);
    }
  };
  for (const parent of parents) walk(parent.selectionSet?.selections ?? []);
  return fields;
}
