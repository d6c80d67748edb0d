import { useQuery } from "@apollo/client/react";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AgentsDocument,
  CreateSavedViewDocument,
  SavedViewsDocument,
  type SavedViewPartsFragment,
} from "../../gql/graphql.js";
import { act, type UserError } from "../../live/act.js";
import { cache } from "../../live/cache.js";
import { Dialog } from "../../parts/dialog.js";
import { errorsElsewhere, Field } from "../../parts/field.js";
import { wordsOf as wordsOfErrors } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { filterOf, orderOf, type View } from "../view.js";
import { Pick } from "./pick.js";

interface SaveProps {
  readonly view: View;
  onSaved(saved: SavedViewPartsFragment): void;
  onClose(): void;
}

/** Keeps the list under a name: for me, or, for whoever manages, for a team or everyone. */
export default function SaveDialog({ view, onSaved, onClose }: SaveProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data } = useQuery(AgentsDocument, { skip: !can("conversation:manage") });
  const [name, setName] = useState("");
  const [forWhom, setForWhom] = useState("");
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const scope = forWhom === "" ? "PERSONAL" : forWhom === "all" ? "WORKSPACE" : "TEAM";
    const outcome = await act(CreateSavedViewDocument, {
      input: {
        name,
        filter: filterOf(view),
        orderBy: orderOf(view),
        scope,
        ...(scope === "TEAM" ? { teamId: forWhom } : {}),
      },
    });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    const { savedView } = outcome.payload;
    if (!savedView) return;
    cache.updateQuery({ query: SavedViewsDocument }, (known) =>
      known && !known.savedViews.some(({ id }) => id === savedView.id)
        ? { ...known, savedViews: [...known.savedViews, savedView].sort((a, b) => a.name.localeCompare(b.name)) }
        : known,
    );
    onSaved(savedView);
  };
  const elsewhere = errorsElsewhere(errors, ["name"]);
  return (
    <Dialog
      title={t("views.saveTitle")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" htmlType="submit" form="save-view" loading={isBusy} disabled={!name.trim()}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <form id="save-view" className="stack" onSubmit={(event) => void save(event)}>
        <Field label={t("views.name")} errors={errors} name="name">
          {(id) => <Input id={id} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />}
        </Field>
        {can("conversation:manage") && (
          <div className="field">
            <Pick
              label={t("views.forWhom")}
              value={forWhom}
              none={t("views.forMe")}
              options={[
                ["all", t("views.forAll")],
                ...(data?.teams ?? []).map(({ id, name: team }) => [id, team] as const),
              ]}
              onPick={setForWhom}
            />
          </div>
        )}
        {elsewhere.length > 0 && (
          <p className="field-error" role="alert">
            {wordsOfErrors(elsewhere)}
          </p>
        )}
      </form>
    </Dialog>
  );
}
