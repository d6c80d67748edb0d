import { USUAL_TARGET, type WaitTarget } from "../../time/heat.js";

/** What a team holds to be a long wait, or the desk (`teamId` null); without a target of its own a team goes as the desk. */
export interface TargetLine {
  readonly teamId: string | null;
  readonly own: WaitTarget | null;
}

interface Saved {
  readonly waitTargets: readonly (WaitTarget & { readonly team?: { readonly id: string } | null })[];
}

/** The desk's line, and one for each team whether it has its own or not. */
export function linesOf({ waitTargets }: Saved, teamIds: readonly string[]): TargetLine[] {
  return [null, ...teamIds].map((teamId) => {
    const found = waitTargets.find(({ team }) => (team?.id ?? null) === teamId);
    if (!found) return { teamId, own: teamId === null ? USUAL_TARGET : null };
    return { teamId, own: { warnSeconds: found.warnSeconds, lateSeconds: found.lateSeconds } };
  });
}

/** The lines that differ from those that are saved. */
export const changedIn = (before: readonly TargetLine[], after: readonly TargetLine[]): TargetLine[] =>
  after.filter(({ teamId, own }) => {
    const known = before.find((line) => line.teamId === teamId)?.own;
    return known?.warnSeconds !== own?.warnSeconds || known?.lateSeconds !== own?.lateSeconds;
  });
