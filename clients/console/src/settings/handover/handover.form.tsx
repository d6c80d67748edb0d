import { Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  HandoverDocument,
  type HandoverQuery,
  SetAutoResolveDocument,
  SetTransferRuleDocument,
} from "../../gql/graphql.js";
import { act, type UserError } from "../../live/act.js";
import { client } from "../../live/client.js";
import { tell } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { DurationField } from "../draft/duration.field.js";
import { SaveBar } from "../draft/save.bar.js";
import { SettingsSection } from "../draft/settings.section.js";
import { useDraft } from "../draft/use.draft.js";
import { changedIn, silencesOf } from "./silence.js";
import { SilenceRow } from "./silence.row.js";

/** The receiver has this long to look up from what they are doing. */
const ANSWER_USUAL = 30;

/** How conversations are handed to a colleague, and when they end by themselves. */
export function HandoverForm({ data }: { data: HandoverQuery }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const isFixed = !can("conversation:manage");
  const { answerSeconds, returnsTo } = data.transferRule;
  const draft = useDraft({ answerSeconds, returnsTo, silences: silencesOf(data) });
  const { value, change } = draft;
  const [errors, setErrors] = useState<readonly UserError[]>([]);

  const save = async () => {
    const { answerSeconds: seconds, returnsTo: to, silences } = draft.changes;
    const outcomes = [
      ...(seconds !== undefined || to !== undefined
        ? [
            await act(SetTransferRuleDocument, {
              input: { answerSeconds: value.answerSeconds, returnsTo: value.returnsTo },
            }),
          ]
        : []),
    ];
    const failed = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.userErrors));
    for (const rule of silences ? changedIn(silencesOf(data), silences) : []) {
      const outcome = await act(SetAutoResolveDocument, { input: { ...rule, translations: [...rule.translations] } });
      if (!outcome.ok) failed.push(...outcome.userErrors);
    }
    await client.refetchQueries({ include: [HandoverDocument] });
    setErrors(failed);
    if (failed.length) return;
    draft.drop();
    tell(t("common.saved"));
  };

  return (
    <>
      <SettingsSection title={t("handover.transfer")} text={t("handover.transferText")}>
        <Radio.Group
          className="radio-lines"
          disabled={isFixed}
          aria-label={t("handover.transfer")}
          value={value.answerSeconds === 0 ? "now" : "ask"}
          onChange={(event) => change({ answerSeconds: event.target.value === "now" ? 0 : ANSWER_USUAL })}
        >
          <Radio value="now">{t("handover.atOnce")}</Radio>
          <Radio value="ask">{t("handover.asks")}</Radio>
        </Radio.Group>
        {value.answerSeconds > 0 && (
          <div className="pair">
            <div className="field">
              <span className="field-label">{t("handover.answer")}</span>
              <DurationField
                name={t("handover.answer")}
                seconds={value.answerSeconds}
                most={600}
                isFixed={isFixed}
                onChange={(seconds) => change({ answerSeconds: seconds ?? ANSWER_USUAL })}
              />
            </div>
            <div className="field">
              <span className="field-label">{t("handover.returns")}</span>
              <Radio.Group
                disabled={isFixed}
                aria-label={t("handover.returns")}
                value={value.returnsTo}
                onChange={(event) => change({ returnsTo: event.target.value as typeof returnsTo })}
                options={[
                  { value: "SENDER", label: t("handover.toSender") },
                  { value: "QUEUE", label: t("handover.toQueue") },
                ]}
              />
            </div>
          </div>
        )}
      </SettingsSection>
      <SettingsSection title={t("handover.silence")} text={t("handover.silenceText")}>
        <ul className="silences" aria-label={t("handover.silence")}>
          {value.silences.map((rule) => (
            <SilenceRow
              key={rule.channelId ?? ""}
              rule={rule}
              name={data.channels.find(({ id }) => id === rule.channelId)?.name ?? t("handover.everywhere")}
              isFixed={isFixed}
              onChange={(next) =>
                change({ silences: value.silences.map((one) => (one.channelId === next.channelId ? next : one)) })
              }
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
