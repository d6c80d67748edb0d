import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SharingScope } from "../gql/graphql.js";
import type { Outcome, UserError } from "../live/act.js";
import { useBegunVersion } from "../live/begun.version.js";
import { Dialog } from "../parts/dialog.js";
import { errorsElsewhere } from "../parts/field.js";
import { tell, tellRefusal, wordsOf } from "../parts/toast.js";
import { useSession } from "../session/session.js";
import { ScopeField } from "./scope.field.js";

export interface SharedRow {
  readonly id: string;
  readonly version: number;
  readonly canEdit: boolean;
  readonly scope: SharingScope;
  readonly team?: { readonly id: string; readonly name: string } | null;
}

/** For whom a new one is, and by what a repeat of its making is known. */
export interface NewShared {
  readonly scope: SharingScope;
  readonly teamId: string | null;
  readonly idempotencyKey: string;
}

interface FormParts {
  readonly errors: readonly UserError[];
  readonly mayEdit: boolean;
  /** Whom it is for; only while it is new. */
  readonly scopeField: ReactNode;
  forget(): void;
}

interface DialogProps {
  readonly row: SharedRow | undefined;
  readonly title: string;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly isWhole: boolean;
  /** Those whose errors stand beside them. */
  readonly fields: readonly string[];
  create(made: NewShared): Promise<Outcome<unknown>>;
  update(row: SharedRow, expectedVersion: number | undefined): Promise<Outcome<unknown>>;
  remove(row: SharedRow): Promise<Outcome<unknown>>;
  children(parts: FormParts): ReactNode;
  onClose(isChanged: boolean): void;
}

/** The frame in which something that is one's own, a team's or everyone's is written: saved, taken away, or read. */
export function SharedDialog(props: DialogProps) {
  const { row, title, teams, isWhole, fields, create, update, remove, children, onClose } = props;
  const { t } = useTranslation();
  const { can } = useSession();
  const [scope, setScope] = useState<SharingScope>(can("conversation:manage") ? "WORKSPACE" : "PERSONAL");
  const [teamId, setTeamId] = useState<string | null>(null);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const begun = useBegunVersion(row?.version);
  const mayEdit = row?.canEdit ?? true;

  const save = async () => {
    setIsBusy(true);
    const outcome = row ? await update(row, begun.version) : await create({ scope, teamId, idempotencyKey });
    setIsBusy(false);
    if (!outcome.ok) {
      begun.refused(outcome.userErrors);
      return setErrors(outcome.userErrors);
    }
    tell(t("common.saved"));
    onClose(true);
  };
  const takeAway = async () => {
    if (!row) return;
    const outcome = await remove(row);
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    onClose(true);
  };
  const rest = errorsElsewhere(errors, [...fields, "teamId"]);
  const scopeField = !row && (
    <ScopeField
      scope={scope}
      teamId={teamId}
      teams={teams}
      errors={errors}
      onChange={(next, team) => {
        setScope(next);
        setTeamId(team);
      }}
    />
  );

  return (
    <Dialog
      title={title}
      size="wide"
      onClose={() => onClose(false)}
      foot={
        <>
          {row && mayEdit && (
            <Button danger onClick={() => void takeAway()} style={{ marginRight: "auto" }}>
              {t("common.delete")}
            </Button>
          )}
          {rest.length > 0 && (
            <p className="field-error grow" role="alert">
              {wordsOf(rest)}
            </p>
          )}
          <Button onClick={() => onClose(false)}>{t(mayEdit ? "common.cancel" : "common.close")}</Button>
          {mayEdit && (
            <Button type="primary" loading={isBusy} disabled={!isWhole} onClick={() => void save()}>
              {t("common.save")}
            </Button>
          )}
        </>
      }
    >
      <fieldset className="stack bare" disabled={!mayEdit}>
        {children({ errors, mayEdit, scopeField, forget: () => setErrors([]) })}
      </fieldset>
    </Dialog>
  );
}
