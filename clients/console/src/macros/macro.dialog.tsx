import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ActionDraft, draftOf, inputsOf, isWhole } from "../actions/action.draft.js";
import { ActionList } from "../actions/action.list.js";
import type { Choices } from "../actions/use.choices.js";
import {
  CreateMacroDocument,
  DeleteMacroDocument,
  type MacroRowFragment,
  UpdateMacroDocument,
} from "../gql/graphql.js";
import { act } from "../live/act.js";
import { Field } from "../parts/field.js";
import { SharedDialog } from "../sharing/shared.dialog.js";

interface DialogProps {
  readonly macro: MacroRowFragment | undefined;
  readonly choices: Choices;
  onClose(isChanged: boolean): void;
}

export function MacroDialog({ macro, choices, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(macro?.name ?? "");
  const [actions, setActions] = useState<readonly ActionDraft[]>(() => macro?.actions.map(draftOf) ?? []);
  const words = () => ({ name: name.trim(), actions: inputsOf(actions) });

  return (
    <SharedDialog
      row={macro}
      title={macro?.name ?? t("library.addMacro")}
      teams={choices.teams}
      isWhole={!!name.trim() && isWhole(actions)}
      fields={["name", "actions"]}
      create={(made) => act(CreateMacroDocument, { input: { ...made, ...words() } })}
      update={({ id }, expectedVersion) =>
        act(UpdateMacroDocument, {
          input: { macroId: id, ...words(), ...(expectedVersion ? { expectedVersion } : {}) },
        })
      }
      remove={({ id }) => act(DeleteMacroDocument, { input: { macroId: id } })}
      onClose={onClose}
    >
      {({ errors, scopeField, forget }) => (
        <>
          <Field label={t("library.macroName")} name="name" errors={errors}>
            {(id) => <Input id={id} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />}
          </Field>
          {scopeField}
          <div className="field">
            <span className="field-label">{t("library.actions")}</span>
            <ActionList
              actions={actions}
              choices={choices}
              errors={errors}
              onChange={(next) => {
                setActions(next);
                forget();
              }}
            />
          </div>
        </>
      )}
    </SharedDialog>
  );
}
