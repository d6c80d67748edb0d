import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ActionDraft, draftOf, inputsOf, isWhole } from "../actions/action.draft.js";
import { ActionList } from "../actions/action.list.js";
import type { Choices } from "../actions/use.choices.js";
import {
  CreateMacroDocument,
  DeleteMacroDocument,
  type MacroRowFragment,
  type SharingScope,
  UpdateMacroDocument,
} from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { Dialog } from "../parts/dialog.js";
import { errorsElsewhere, Field } from "../parts/field.js";
import { tell, tellRefusal, wordsOf } from "../parts/toast.js";
import { useSession } from "../session/session.js";
import { ScopeField } from "../sharing/scope.field.js";

interface DialogProps {
  readonly macro: MacroRowFragment | undefined;
  readonly choices: Choices;
  onClose(isChanged: boolean): void;
}

export function MacroDialog({ macro, choices, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [name, setName] = useState(macro?.name ?? "");
  const [actions, setActions] = useState<readonly ActionDraft[]>(() => macro?.actions.map(draftOf) ?? []);
  const [scope, setScope] = useState<SharingScope>(
    macro?.scope ?? (can("conversation:manage") ? "WORKSPACE" : "PERSONAL"),
  );
  const [teamId, setTeamId] = useState<string | null>(macro?.team?.id ?? null);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const mayEdit = macro?.canEdit ?? true;

  const save = async () => {
    setIsBusy(true);
    const words = { name: name.trim(), actions: inputsOf(actions) };
    const outcome = macro
      ? await act(UpdateMacroDocument, { input: { macroId: macro.id, expectedVersion: macro.version, ...words } })
      : await act(CreateMacroDocument, { input: { idempotencyKey, scope, teamId, ...words } });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    tell(t("common.saved"));
    onClose(true);
  };
  const remove = async () => {
    if (!macro) return;
    const outcome = await act(DeleteMacroDocument, { input: { macroId: macro.id } });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    onClose(true);
  };
  const rest = errorsElsewhere(errors, ["name", "actions", "teamId"]);

  return (
    <Dialog
      title={macro?.name ?? t("library.addMacro")}
      size="wide"
      onClose={() => onClose(false)}
      foot={
        <>
          {macro && mayEdit && (
            <Button danger onClick={() => void remove()} style={{ marginRight: "auto" }}>
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
            <Button
              type="primary"
              loading={isBusy}
              disabled={!name.trim() || !isWhole(actions)}
              onClick={() => void save()}
            >
              {t("common.save")}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <Field label={t("library.macroName")} name="name" errors={errors}>
          {(id) => (
            <Input
              id={id}
              maxLength={60}
              disabled={!mayEdit}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {!macro && (
          <ScopeField
            scope={scope}
            teamId={teamId}
            teams={choices.teams}
            errors={errors}
            onChange={(next, team) => {
              setScope(next);
              setTeamId(team);
            }}
          />
        )}
        <div className="field">
          <span className="field-label">{t("library.actions")}</span>
          <ActionList
            actions={actions}
            choices={choices}
            errors={errors}
            onChange={(next) => {
              setActions(next);
              setErrors([]);
            }}
          />
        </div>
      </div>
    </Dialog>
  );
}
