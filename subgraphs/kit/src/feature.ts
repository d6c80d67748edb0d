import type { SubgraphDefinition } from "./subgraph.js";

/** What one folder of a subgraph brings: every part of it in one place, beside the code. */
export type Feature = { readonly [Part in keyof Lists]?: Lists[Part] };

type Lists = Required<Pick<SubgraphDefinition, "resolvers" | "types" | "references" | "reactions" | "sweeps">> & {
  readonly nouns: readonly Function[];
  // Each event and job has a payload of its own; a list of them has no common type but this.
  readonly events: readonly { readonly name: string }[];
  readonly jobs: readonly { readonly name: string }[];
};

/** In `<noun>/<noun>.feature.ts`: the folder's nouns, resolvers, references, events, reactions, jobs and sweeps. */
export const feature = (parts: Feature): Feature => parts;

/** Everything that the features bring, in their order: the lists of a subgraph's definition. */
export function featuresOf(features: readonly Feature[]) {
  const all = <Part extends keyof Lists>(part: Part) =>
    features.flatMap((one) => (one[part] ?? []) as readonly unknown[] as Lists[Part][number][]);
  return {
    nouns: all("nouns") as unknown as SubgraphDefinition["nouns"],
    resolvers: all("resolvers"),
    types: all("types"),
    references: all("references"),
    events: all("events") as unknown as SubgraphDefinition["events"],
    reactions: all("reactions"),
    jobs: all("jobs") as unknown as NonNullable<SubgraphDefinition["jobs"]>,
    sweeps: all("sweeps"),
  };
}
