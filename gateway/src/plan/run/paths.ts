import type { Path } from "../errors.js";
import { type Data, isData, isInherited, readOwn } from "./merge.js";

interface Segment {
  /** The field to enter; undefined for `@`, which enters every item of a list. */
  readonly field: string | undefined;
  readonly inherited: boolean;
  /** Only objects of these types are followed; undefined lets all pass. */
  readonly types: ReadonlySet<string> | undefined;
}

/** Where in the response a fetch belongs, e.g. `inbox.nodes.@.customer`. */
export class FlattenPath {
  static readonly root = new FlattenPath([]);
  readonly #segments: readonly Segment[];

  private constructor(segments: readonly Segment[]) {
    this.#segments = segments;
  }

  get isRoot(): boolean {
    return this.#segments.length === 0;
  }

  get isTypeConditioned(): boolean {
    return this.#segments.some((segment) => segment.types !== undefined);
  }

  /** The planner writes a type condition after an element, as in `@|[Post,Comment]`, and may lead with an empty one. */
  extend(elements: readonly (string | number)[]): FlattenPath {
    const added = elements.map(String).filter((text) => text !== "" && !text.startsWith("|"));
    return new FlattenPath([...this.#segments, ...added.map(toSegment)]);
  }

  /** The objects at this path, in order. */
  collect(root: Data): Data[] {
    if (this.isRoot) return [root];
    const found: Data[] = [];
    this.#visit(root, 0, undefined, (object) => found.push(object));
    return found;
  }

  /** Every place of every object at this path; only walked when an error has to be told. */
  locate(root: Data): ReadonlyMap<Data, readonly Path[]> {
    const places = new Map<Data, Path[]>();
    const trail: (string | number)[] = [];
    this.#visit(root, 0, trail, (object) => {
      const known = places.get(object);
      if (known === undefined) places.set(object, [[...trail]]);
      else known.push([...trail]);
    });
    return places;
  }

  #visit(value: unknown, at: number, trail: (string | number)[] | undefined, found: (object: Data) => void): void {
    const segment = this.#segments[at];
    if (segment === undefined) {
      if (isData(value)) found(value);
    } else if (segment.field === undefined) {
      if (!Array.isArray(value)) return;
      for (let i = 0; i < value.length; i++) this.#enter(value[i], i, segment, at, trail, found);
    } else if (isData(value)) {
      const child = segment.inherited ? readOwn(value, segment.field) : value[segment.field];
      this.#enter(child, segment.field, segment, at, trail, found);
    }
  }

  #enter(
    value: unknown,
    key: string | number,
    segment: Segment,
    at: number,
    trail: (string | number)[] | undefined,
    found: (object: Data) => void,
  ): void {
    if (value === undefined || value === null) return;
    if (segment.types !== undefined && !(isData(value) && segment.types.has(String(value["__typename"])))) return;
    trail?.push(key);
    this.#visit(value, at + 1, trail, found);
    trail?.pop();
  }
}

function toSegment(text: string): Segment {
  const bar = text.indexOf("|[");
  const name = bar < 0 ? text : text.slice(0, bar);
  return {
    field: name === "@" ? undefined : name,
    inherited: isInherited(name),
    types: bar < 0 ? undefined : new Set(text.slice(bar + 2, -1).split(",")),
  };
}

/** The longest path that all given paths begin with. */
export function commonPath(paths: readonly Path[]): Path {
  const [first = [], ...rest] = paths;
  let length = first.length;
  for (const path of rest) {
    let same = 0;
    while (same < length && path[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, length);
}
