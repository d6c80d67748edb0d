import { useTranslation } from "react-i18next";
import type { SharingScope } from "../gql/graphql.js";

/** Whom it is for: a team by its name. */
export function ScopePill({ scope, team }: { scope: SharingScope; team?: { name: string } | null }) {
  const { t } = useTranslation();
  const tone = scope === "PERSONAL" ? "pill pill-accent" : scope === "TEAM" ? "pill pill-bot" : "pill";
  return <span className={tone}>{team?.name ?? t(`library.scope.${scope}`)}</span>;
}
