import { Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { SharingScope } from "../gql/graphql.js";
import type { UserError } from "../live/act.js";
import { Field } from "../parts/field.js";
import { useSession } from "../session/session.js";

interface ScopeProps {
  readonly scope: SharingScope;
  readonly teamId: string | null;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly errors: readonly UserError[];
  onChange(scope: SharingScope, teamId: string | null): void;
}

/** Whom something is for. What others share takes the permission to manage; without it there is nothing to choose. */
export function ScopeField({ scope, teamId, teams, errors, onChange }: ScopeProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  if (!can("conversation:manage")) return null;
  return (
    <div className="pair">
      <div className="field">
        <span className="field-label">{t("library.for")}</span>
        <Segmented<SharingScope>
          aria-label={t("library.for")}
          block
          value={scope}
          onChange={(next) => onChange(next, next === "TEAM" ? (teamId ?? teams[0]?.id ?? null) : null)}
          options={(["PERSONAL", "TEAM", "WORKSPACE"] as const).map((value) => ({
            value,
            label: t(`library.scope.${value}`),
            disabled: value === "TEAM" && !teams.length,
          }))}
        />
      </div>
      {scope === "TEAM" && (
        <Field label={t("library.team")} name="teamId" errors={errors}>
          {(id) => (
            <Select
              id={id}
              value={teamId}
              onChange={(next: string) => onChange("TEAM", next)}
              options={teams.map((team) => ({ value: team.id, label: team.name }))}
            />
          )}
        </Field>
      )}
    </div>
  );
}
