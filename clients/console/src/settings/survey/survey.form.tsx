import { Button, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ChannelSurveyFragment, SetSurveyDocument } from "../../gql/graphql.js";
import { act, type UserError } from "../../live/act.js";
import { errorsAt, errorsElsewhere } from "../../parts/field.js";
import { Icon } from "../../parts/icon.js";
import { tell } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { SaveBar } from "../draft/save.bar.js";
import { SettingsSection } from "../draft/settings.section.js";
import { useDraft } from "../draft/use.draft.js";
import { ReasonRow } from "./reason.row.js";
import { asInput, type Reason, REASONS_MOST, withNew } from "./reasons.js";

/** Whether the customers of a channel are asked how it was, and what they can choose from. */
export function SurveyForm({ channel }: { channel: ChannelSurveyFragment }) {
  const { t } = useTranslation();
  const isFixed = !useSession().can("conversation:manage");
  const { isEnabled, reasons } = channel.survey;
  const draft = useDraft({ isEnabled, reasons: reasons as readonly Reason[] });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const { value, change } = draft;
  const list = errorsAt(errors, "reasons");
  const places = value.reasons.map((_, place) => String(place));
  const set = (next: readonly Reason[]) => change({ reasons: next });

  const save = async () => {
    const input = { channelId: channel.id, isEnabled: value.isEnabled, reasons: asInput(value.reasons) };
    const outcome = await act(SetSurveyDocument, { input });
    if (!outcome.ok) return setErrors(outcome.userErrors);
    setErrors([]);
    draft.drop();
    tell(t("common.saved"));
  };
  return (
    <>
      <SettingsSection title={t("survey.ask")} text={t("survey.askText")}>
        <label className="row">
          <Switch disabled={isFixed} checked={value.isEnabled} onChange={(next) => change({ isEnabled: next })} />
          {t(value.isEnabled ? "survey.on" : "survey.off")}
        </label>
      </SettingsSection>
      <SettingsSection title={t("survey.reasons")} text={t("survey.reasonsText")}>
        {value.reasons.length === 0 && <p className="dim">{t("survey.none")}</p>}
        {value.reasons.length > 0 && (
          <ol className="reasons" aria-label={t("survey.reasons")}>
            {value.reasons.map((reason, place) => (
              <ReasonRow
                // Its place and not its key: the key is being typed.
                key={place}
                reason={reason}
                number={place + 1}
                errors={errorsAt(list, String(place))}
                isFixed={isFixed}
                onChange={(next) => set(value.reasons.map((one, at) => (at === place ? next : one)))}
                onRemove={() => set(value.reasons.filter((_, at) => at !== place))}
              />
            ))}
          </ol>
        )}
        {!isFixed && value.reasons.length < REASONS_MOST && (
          <div>
            <Button icon={<Icon name="plus" size={14} />} onClick={() => set(withNew(value.reasons))}>
              {t("survey.add")}
            </Button>
          </div>
        )}
      </SettingsSection>
      <SaveBar
        isDirty={draft.isDirty}
        isFixed={isFixed}
        errors={errorsElsewhere(errors, places)}
        onSave={save}
        onDrop={() => {
          setErrors([]);
          draft.drop();
        }}
      />
    </>
  );
}
