import type { Columns } from "./asked.columns.js";
import type { RequestContext } from "./context.js";

/** A plain row of a noun: its columns, no methods. Entities have the same shape, so resolvers take either. */
export type Row<T> = { [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]: T[K] };

export type NounClass<T extends object = object> = new () => T;

/** `"id", "assignee_id" as "assigneeId", …`: a noun's columns (all, or `only` these) under their property names, for a select list. */
export function columnsOf(ctx: RequestContext, noun: NounClass, alias?: string, only?: Columns | null): string {
  const lists = (selectLists.get(noun) ?? selectLists.set(noun, new Map()).get(noun)) as Map<string, string>;
  const way = `${alias ?? ""} ${only?.key ?? ""}`;
  let list = lists.get(way);
  if (list === undefined) {
    const prefix = alias ? `${alias}.` : "";
    list = ctx.parts.orm
      .getMetadata()
      .get(noun)
      .props.filter(({ name }) => !only || only.names.has(name))
      .flatMap((property) => property.fieldNames.map((column) => `${prefix}"${column}" as "${property.name}"`))
      .join(", ");
    lists.set(way, list);
  }
  return list;
}

const selectLists = new WeakMap<NounClass, Map<string, string>>();

/** The noun's table with its schema, quoted. */
export function tableOf(ctx: RequestContext, noun: NounClass): string {
  return `${ctx.parts.name}."${ctx.parts.orm.getMetadata().get(noun).tableName}"`;
}
