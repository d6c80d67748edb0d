import type { FetchDataRewrite } from "@apollo/query-planner";
import { type GraphQLError, Kind, type SelectionNode } from "graphql";
import { type Path, relayedError, type SubgraphError } from "../errors.js";
import type { Call } from "./fetch.js";
import type { Data } from "./merge.js";
import { commonPath, type FlattenPath } from "./paths.js";
import type { Batch } from "./representations.js";
import { renamedKeys } from "./rewrites.js";
import type { Run } from "./step.js";

/** How one fetch's errors are told in the client's terms. */
export interface FetchFailures {
  /** The whole fetch failed: one error, at the place (or the nearest place above all places) it was for. */
  fail<C>(run: Run<C>, targets: readonly Data[], toError: (path: Path | undefined) => GraphQLError): void;
  /** Notes that nothing came for these objects, so that nulls there are not reported a second time. */
  mark<C>(run: Run<C>, targets: readonly Data[]): void;
  relay<C>(run: Run<C>, errors: readonly SubgraphError[], targets: readonly Data[]): void;
  /** `_entities.3.name` becomes the path of every object that representation 3 stands for. */
  relayEntities<C>(run: Run<C>, errors: readonly SubgraphError[], batch: Batch): void;
}

export function failuresOf(
  call: Call,
  path: FlattenPath,
  rewrites: readonly FetchDataRewrite[] | undefined,
): FetchFailures {
  const renamed = renamedKeys(rewrites);
  const fieldNames = rootFieldNames(call).map((name) => renamed?.get(name) ?? name);
  const toClient = (tail: Path): Path =>
    renamed === undefined ? tail : tail.map((part) => (typeof part === "string" ? (renamed.get(part) ?? part) : part));

  const placesOf = <C>(run: Run<C>, targets: readonly Data[]): readonly Path[] => {
    if (path.isRoot) return fieldNames.map((name) => [name]);
    const places = path.locate(run.data);
    return [...new Set(targets)].flatMap((target) => places.get(target) ?? []);
  };

  const failures: FetchFailures = {
    fail(run, targets, toError) {
      const places = placesOf(run, targets);
      run.errors.push(toError(commonPath(places)));
      run.failedAt.push(...places);
    },
    mark(run, targets) {
      if (targets.length > 0) run.failedAt.push(...placesOf(run, targets));
    },
    relay(run, errors, targets) {
      for (const error of errors) {
        if (error.path === undefined) run.errors.push(relayedError(error, commonPath(placesOf(run, targets))));
        else if (path.isRoot) run.errors.push(relayedError(error, toClient(error.path)));
        else
          for (const place of placesOf(run, targets))
            run.errors.push(relayedError(error, [...place, ...toClient(error.path)]));
      }
    },
    relayEntities(run, errors, { targets, owners }) {
      const places = path.locate(run.data);
      for (const error of errors) {
        const [, index, ...tail] = error.path ?? [];
        const concerned = new Set(targets.filter((_, i) => owners[i] === index));
        const told = [...concerned].flatMap((target) => places.get(target) ?? []);
        for (const place of told) run.errors.push(relayedError(error, [...place, ...toClient(tail)]));
        if (told.length === 0) run.errors.push(relayedError(error, commonPath(placesOf(run, targets))));
      }
    },
  };
  return failures;
}

function rootFieldNames({ document }: Call): string[] {
  const names = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.alias?.value ?? selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet.selections);
      else collect(fragments.get(selection.name.value) ?? []);
    }
  };
  const fragments = new Map<string, readonly SelectionNode[]>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet.selections);
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet.selections);
  }
  return [...names];
}
