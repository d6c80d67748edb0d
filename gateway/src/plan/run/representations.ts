import type { QueryPlanSelectionNode } from "@apollo/query-planner";
import { type Data, isData, isInherited, readOwn } from "./merge.js";
import type { Rewrite } from "./rewrites.js";
import type { SupergraphTypes } from "./types.js";

interface RequiredField {
  readonly name: string;
  readonly inherited: boolean;
  readonly nested: Requirement | undefined;
}

/** Fields that go together: when one of them is absent, none is sent. */
interface Group {
  readonly fields: readonly RequiredField[];
  readonly groups: readonly Group[];
  /** Set when the representation is just `__typename` and this one leaf, the usual key. */
  readonly idField: string | undefined;
}

/** What one `_entities` call asks for, and which of the objects at hand each answer belongs to. */
export interface Batch {
  readonly representations: readonly Data[];
  readonly targets: readonly Data[];
  /** For each target the index of its representation, or -1. */
  readonly owners: readonly number[];
}

/** A `requires` selection, compiled per type name as type names turn up. */
export class Requirement {
  readonly #selections: readonly QueryPlanSelectionNode[];
  readonly #types: SupergraphTypes;
  readonly #byType = new Map<string, Group>();

  constructor(selections: readonly QueryPlanSelectionNode[], types: SupergraphTypes) {
    this.#selections = selections;
    this.#types = types;
  }

  /** Builds the representations of `targets`, equal ones once. */
  gather(targets: readonly Data[], rewrite: Rewrite | undefined): Batch {
    const representations: Data[] = [];
    const owners: number[] = [];
    const seen = targets.length > 1 ? new Map<string, number>() : undefined;
    for (const target of targets) {
      const group = this.#groupOf(target);
      const representation = read(group, target);
      if (representation === undefined || !representation["__typename"]) {
        owners.push(-1);
        continue;
      }
      rewrite?.(representation);
      const key = seen === undefined ? "" : keyOf(representation, rewrite === undefined ? group.idField : undefined);
      let index = seen?.get(key);
      if (index === undefined) {
        index = representations.push(representation) - 1;
        seen?.set(key, index);
      }
      owners.push(index);
    }
    return { representations, targets, owners };
  }

  read(source: Data): Data | undefined {
    return read(this.#groupOf(source), source);
  }

  #groupOf(source: Data): Group {
    const typeName = typeof source["__typename"] === "string" ? source["__typename"] : "";
    let group = this.#byType.get(typeName);
    if (group === undefined) {
      group = compileGroup(this.#selections, typeName, this.#types);
      this.#byType.set(typeName, group);
    }
    return group;
  }
}

function compileGroup(selections: readonly QueryPlanSelectionNode[], typeName: string, types: SupergraphTypes): Group {
  const fields: RequiredField[] = [];
  const groups: Group[] = [];
  for (const selection of selections) {
    if (selection.kind === "Field") {
      const nested = selection.selections === undefined ? undefined : new Requirement(selection.selections, types);
      fields.push({ name: selection.name, inherited: isInherited(selection.name), nested });
    } else if (
      selection.typeCondition !== undefined &&
      typeName !== "" &&
      types.covers(selection.typeCondition, typeName)
    ) {
      groups.push(compileGroup(selection.selections, typeName, types));
    }
  }
  // The planner wraps a key in one fragment on its type; unwrapped, reading it is one loop.
  if (fields.length === 0 && groups.length === 1 && groups[0] !== undefined) return groups[0];
  const [first, second] = fields;
  const isPlainKey =
    groups.length === 0 && fields.length === 2 && first?.name === "__typename" && second?.nested === undefined;
  return { fields, groups, idField: isPlainKey ? second?.name : undefined };
}

function read(group: Group, source: Data): Data | undefined {
  const result: Data = {};
  return fill(group, source, result) ? result : undefined;
}

function fill(group: Group, source: Data, into: Data): boolean {
  for (const field of group.fields) if (wantedValue(field, source) === undefined) return false;
  for (const field of group.fields) into[field.name] = nestedValue(field, wantedValue(field, source));
  for (const inner of group.groups) fill(inner, source, into);
  return true;
}

const wantedValue = (field: RequiredField, source: Data): unknown =>
  field.inherited ? readOwn(source, field.name) : source[field.name];

function nestedValue(field: RequiredField, value: unknown): unknown {
  if (field.nested === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => nestedValue(field, item));
  return isData(value) ? (field.nested.read(value) ?? null) : null;
}

function keyOf(representation: Data, idField: string | undefined): string {
  const id = idField === undefined ? undefined : representation[idField];
  if (typeof id === "string") return `${String(representation["__typename"])}:${id}`;
  return JSON.stringify(representation);
}
