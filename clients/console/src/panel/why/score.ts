import type { DecisionPartsFragment } from "../../gql/graphql.js";

type Candidate = DecisionPartsFragment["candidates"][number];
type Skill = Pick<Candidate["skills"][number], "skill" | "level">;

/** The preferred skills of an agent, which make up their score; empty where they cannot be told from the required ones. */
export function scoreParts(
  { skills, preferredScore }: { readonly skills: readonly Skill[]; readonly preferredScore: number },
  required: readonly Pick<Skill, "skill">[],
): readonly Skill[] {
  const isRequired = new Set(required.map(({ skill }) => skill));
  const others = skills.filter(({ skill }) => !isRequired.has(skill));
  const sumOf = (some: readonly Skill[]) => some.reduce((sum, { level }) => sum + level, 0);
  if (sumOf(others) === preferredScore) return others;
  return sumOf(skills) === preferredScore ? skills : [];
}

/** How much of the capacity is free, from 0 to 1. */
export const freeShare = ({ usedPoints, capacity }: Pick<Candidate, "usedPoints" | "capacity">): number =>
  capacity === 0 ? 0 : Math.max(0, capacity - usedPoints) / capacity;
