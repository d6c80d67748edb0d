import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SetWaitTargetDocument, WaitTargetsDocument, type WaitTargetsQuery } from "../../gql/graphql.js";
import { act, type UserError } from "../../live/act.js";
import { client } from "../../live/client.js";
import { tell } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { USUAL_TARGET } from "../../time/heat.js";
import { SaveBar } from "../draft/save.bar.js";
import { SettingsSection } from "../draft/settings.section.js";
import { useDraft } from "../draft/use.draft.js";
import { changedIn, linesOf, type TargetLine } from "./targets.js";
import { LIMITS, WaitRow } from "./wait.row.js";

interface FormProps {
  readonly saved: WaitTargetsQuery;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

/** From when on a wait is long and too long: for the desk, and for teams that promise something else. */
export function WaitsForm({ saved, teams }: FormProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const isFixed = !can("conversation:manage");
  const lines = linesOf(
    saved,
    teams.map(({ id }) => id),
  );
  const draft = useDraft({ lines });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const usual = draft.value.lines[0]?.own ?? USUAL_TARGET;
  const change = (next: TargetLine) =>
    draft.change({ lines: draft.value.lines.map((line) => (line.teamId === next.teamId ? next : line)) });

  const save = async () => {
    const failed: UserError[] = [];
    for (const { teamId, own } of changedIn(lines, draft.value.lines)) {
      const outcome = await act(SetWaitTargetDocument, { input: { teamId, ...own } });
      if (!outcome.ok) failed.push(...outcome.userErrors);
    }
    await client.refetchQueries({ include: [WaitTargetsDocument] });
    setErrors(failed);
    if (failed.length) return;
    draft.drop();
    tell(t("common.saved"));
  };

  return (
    <>
      <SettingsSection title={t("waits.title")} text={t("waits.text")}>
        <ul className="wait-targets" aria-label={t("waits.title")}>
          <li className="wait-names" aria-hidden="true">
            <span />
            <span />
            {LIMITS.map(([name, , heat]) => (
              <span key={name} className={`elapsed elapsed-${heat}`}>
                {t(`waits.${name}`)}
              </span>
            ))}
          </li>
          {draft.value.lines.map((line) => (
            <WaitRow
              key={line.teamId ?? ""}
              line={line}
              name={teams.find(({ id }) => id === line.teamId)?.name ?? t("waits.everyone")}
              usual={usual}
              isFixed={isFixed}
              onChange={change}
            />
          ))}
        </ul>
      </SettingsSection>
      <SaveBar
        isDirty={draft.isDirty}
        isFixed={isFixed}
        errors={errors}
        onSave={save}
        onDrop={() => {
          setErrors([]);
          draft.drop();
        }}
      />
    </>
  );
}
