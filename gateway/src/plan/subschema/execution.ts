import { GraphQLError, type GraphQLObjectType } from "graphql";
import {
  argsFor,
  type Awaitable,
  type Execution,
  failed,
  infoAt,
  infoOf,
  nullError,
  type Path,
  pathAt,
  pathTo,
  runtimeType,
  typeNameOf,
  type Values,
} from "./call.js";
import type { FieldPlan, ObjectFields, ValuePlan } from "./selection.js";

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";

/** Resolves the fields of one object, in order. Throws, or rejects, when a non-null field came out null. */
export function executeFields(
  { fields }: ObjectFields,
  source: unknown,
  path: Path | undefined,
  execution: Execution,
): Awaitable<Values> {
  const result: Values = {};
  let pending: Promise<void>[] | undefined;
  try {
    for (const field of fields) {
      if (field.typeName !== undefined) {
        result[field.key] = field.typeName;
        continue;
      }
      const started = executeField(field, source, path, execution, result);
      if (started === undefined) continue;
      // The key keeps its place in the answer while its value is awaited.
      result[field.key] = null;
      (pending ??= []).push(started);
    }
  } catch (cause) {
    return failAfter(pending, cause);
  }
  return pending === undefined ? result : Promise.all(pending).then(() => result);
}

/** Whoever releases the context when a query is done must not do it under resolvers still running. */
function failAfter(pending: readonly Promise<void>[] | undefined, cause: unknown): Promise<never> {
  if (pending === undefined) throw cause;
  return Promise.allSettled(pending).then(() => {
    throw cause;
  });
}

function executeField(
  field: FieldPlan,
  source: unknown,
  parentPath: Path | undefined,
  execution: Execution,
  into: Values,
): Promise<void> | undefined {
  let raw: unknown;
  try {
    if (field.resolve === undefined) {
      raw = (source as Values | undefined)?.[field.name];
      if (typeof raw === "function") {
        const method = raw as (...args: unknown[]) => unknown;
        const info = infoOf(field, parentPath, execution);
        raw = method.call(source, argsFor(field, execution), execution.contextValue, info);
      }
    } else {
      const info = infoOf(field, parentPath, execution);
      raw = field.resolve(source, argsFor(field, execution), execution.contextValue, info);
    }
  } catch (cause) {
    into[field.key] = failed(cause, field.value, field, pathTo(field, parentPath), execution);
    return undefined;
  }
  return place(into, field.key, raw, field.value, field, parentPath, execution);
}

/** Completes `raw` and puts it where it belongs, now or, when something has to be awaited, later. */
function place(
  into: Values | unknown[],
  key: string | number,
  raw: unknown,
  plan: ValuePlan,
  field: FieldPlan,
  parentPath: Path | undefined,
  execution: Execution,
): Promise<void> | undefined {
  const target = into as Record<string | number, unknown>;
  const fail = (cause: unknown): void => {
    target[key] = failed(cause, plan, field, pathAt(key, field, parentPath), execution);
  };
  const settle = (value: unknown): Promise<void> | undefined => {
    try {
      const completed = complete(plan, value, key, field, parentPath, execution);
      if (isPromise(completed)) {
        return completed.then((later) => {
          target[key] = later;
        }, fail);
      }
      if (completed === null && plan.isNonNull) throw nullError(field);
      target[key] = completed;
    } catch (cause) {
      fail(cause);
    }
    return undefined;
  };
  return isPromise(raw) ? raw.then(settle, fail) : settle(raw);
}

function complete(
  plan: ValuePlan,
  value: unknown,
  key: string | number,
  field: FieldPlan,
  parentPath: Path | undefined,
  execution: Execution,
): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Error) throw value;
  switch (plan.kind) {
    case "leaf": {
      const serialized: unknown = plan.type.serialize(value);
      if (serialized === null || serialized === undefined) {
        throw new Error(`Expected \`${plan.type.name}.serialize\` to return a value, returned: ${String(serialized)}`);
      }
      return serialized;
    }
    case "list":
      return completeList(plan.item, value, field, pathAt(key, field, parentPath), execution);
    case "object":
      return completeObject(plan.type, plan.fields, value, field, pathAt(key, field, parentPath), execution);
    case "abstract": {
      const path = pathAt(key, field, parentPath);
      const named = typeNameOf(plan, value, field, path, execution);
      const withType = (name: unknown): Awaitable<Values> => {
        const type = runtimeType(plan.type, name, field, execution.schema);
        return completeObject(type, plan.fieldsOf(type), value, field, path, execution);
      };
      return isPromise(named) ? named.then(withType) : withType(named);
    }
  }
}

function completeList(
  item: ValuePlan,
  value: unknown,
  field: FieldPlan,
  path: Path,
  execution: Execution,
): Awaitable<unknown[]> {
  if (typeof value !== "object" || value === null || !(Symbol.iterator in value)) {
    throw new GraphQLError(
      `Expected Iterable, but did not find one for field "${field.parentType.name}.${field.name}".`,
    );
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [...(value as Iterable<unknown>)];
  const result = new Array<unknown>(values.length);
  let pending: Promise<void>[] | undefined;
  try {
    for (let i = 0; i < values.length; i++) {
      const started = place(result, i, values[i], item, field, path, execution);
      if (started !== undefined) (pending ??= []).push(started);
    }
  } catch (cause) {
    // Promises further on are nobody's now; a rejection among them must not end the process.
    for (const rest of values) if (isPromise(rest)) rest.then(undefined, () => undefined);
    return failAfter(pending, cause);
  }
  return pending === undefined ? result : Promise.all(pending).then(() => result);
}

function completeObject(
  type: GraphQLObjectType,
  fields: ObjectFields,
  value: unknown,
  field: FieldPlan,
  path: Path,
  execution: Execution,
): Awaitable<Values> {
  if (!type.isTypeOf) return executeFields(fields, value, path, execution);
  const proceed = (is: boolean): Awaitable<Values> => {
    if (is) return executeFields(fields, value, path, execution);
    throw new GraphQLError(`Expected value of type "${type.name}".`, { nodes: field.nodes });
  };
  const is = type.isTypeOf(value, execution.contextValue, infoAt(field, path, execution));
  return isPromise(is) ? is.then((later) => proceed(later === true)) : proceed(is as boolean);
}
