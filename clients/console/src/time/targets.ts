import { createContext, use, useMemo } from "react";
import { useDeskSettings } from "../sharing/use.desk.settings.js";
import { USUAL_TARGET, type WaitTarget } from "./heat.js";

/** What counts as a long wait for a team's customers; for those of none, and of teams without their own, the desk's. */
export type TargetOf = (teamId: string | null | undefined) => WaitTarget;

export const TargetsContext = createContext<TargetOf>(() => USUAL_TARGET);

export const useTargetOf = (): TargetOf => use(TargetsContext);

/** What the context holds. Mounted once; news of the desk's settings keep it true. */
export function useTargets(): TargetOf {
  const data = useDeskSettings();
  return useMemo<TargetOf>(() => {
    const targets = new Map(data?.waitTargets.map((target) => [target.team?.id ?? null, target]));
    const usual = targets.get(null) ?? USUAL_TARGET;
    return (teamId) => targets.get(teamId ?? null) ?? usual;
  }, [data]);
}
