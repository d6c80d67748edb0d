import type { FetchDataRewrite } from "@apollo/query-planner";
import { type Data, isData, readOwn } from "./merge.js";
import type { SupergraphTypes } from "./types.js";

export type Rewrite = (value: unknown) => void;

const FRAGMENT = "... on ";

/**
 * Compiles the planner's rewrites: on the way in they set `__typename` for `@interfaceObject` keys, on
 * the way out they give back the response name of a field that had to be fetched under another.
 */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  types: SupergraphTypes,
): Rewrite | undefined {
  if (rewrites === undefined || rewrites.length === 0) return undefined;
  const compiled = rewrites.map((rewrite) => compileRewrite(rewrite, types));
  return (value) => {
    for (const apply of compiled) apply(value);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, types: SupergraphTypes): Rewrite {
  const field = rewrite.path.at(-1);
  if (field === undefined) return () => {};
  const change =
    rewrite.kind === "ValueSetter" ? setter(field, rewrite.setValueTo) : renamer(field, rewrite.renameKeyTo);
  return rewrite.path
    .slice(0, -1)
    .reduceRight<Rewrite>((inner, element) => step(element, inner, types), onObjects(change));
}

function step(element: string, inner: Rewrite, types: SupergraphTypes): Rewrite {
  if (!element.startsWith(FRAGMENT)) return onObjects((object) => inner(readOwn(object, element)));
  const condition = element.slice(FRAGMENT.length);
  return onObjects((object) => {
    const typeName = object["__typename"];
    // Without a name the object's type is the only one possible there.
    if (typeof typeName !== "string" || types.covers(condition, typeName)) inner(object);
  });
}

function onObjects(change: (object: Data) => void): Rewrite {
  return function visit(value) {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isData(value)) change(value);
  };
}

const setter =
  (field: string, value: unknown) =>
  (object: Data): void => {
    object[field] = value;
  };

const renamer =
  (from: string, to: string) =>
  (object: Data): void => {
    const value = readOwn(object, from);
    if (value === undefined) return;
    // A null must not hide the value that another type's field of the same name has put there.
    if (value !== null || readOwn(object, to) === undefined) object[to] = value;
    object[from] = undefined;
  };

/** The names that output rewrites give back, for the paths of errors; undefined when there are none. */
export function renamedKeys(
  rewrites: readonly FetchDataRewrite[] | undefined,
): ReadonlyMap<string, string> | undefined {
  const names = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    const from = rewrite.path.at(-1);
    if (rewrite.kind === "KeyRenamer" && from !== undefined) names.set(from, rewrite.renameKeyTo);
  }
  return names.size === 0 ? undefined : names;
}
