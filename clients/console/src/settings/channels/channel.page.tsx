import { useQuery } from "@apollo/client/react";
import { Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChannelRecordDocument, type ChannelSettingsFragment, UpdateChannelDocument } from "../../gql/graphql.js";
import { act, type UserError } from "../../live/act.js";
import { client } from "../../live/client.js";
import { errorsElsewhere } from "../../parts/field.js";
import { Icon } from "../../parts/icon.js";
import { addressOf, PlainLink } from "../../parts/tab.link.js";
import { tell, tellRefusal } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { SaveBar } from "../draft/save.bar.js";
import { useDraft } from "../draft/use.draft.js";
import { HistorySection } from "../revision/history.section.js";
import { ChannelState } from "./channels.table.js";
import { fieldsOf, type Named, SHOWN } from "./fields.js";
import { IdentitySection } from "./identity.section.js";
import { InstallSection } from "./install.section.js";
import { LanguagesSection } from "./languages/languages.section.js";
import { asTranslations } from "./languages/texts.js";
import { LookSection } from "./look/look.section.js";
import { PreChatSection } from "./prechat/prechat.section.js";
import { asInput } from "./prechat/form.js";
import { ChannelPreview } from "./preview.js";
import { SurveySection } from "../survey/survey.section.js";
import { ServiceSection } from "./service.section.js";
import { WelcomeSection } from "./welcome.section.js";

interface PageProps {
  readonly channel: ChannelSettingsFragment;
  readonly hours: readonly Named[];
  readonly teams: readonly Named[];
}

/** All that is set for one channel, with what its visitors see of it beside. */
export function ChannelPage({ channel, hours, teams }: PageProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const mayEdit = can("conversation:manage");
  const draft = useDraft(fieldsOf(channel));
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [read, setRead] = useState<string | null>(null);
  const record = useQuery(ChannelRecordDocument, {
    variables: { id: channel.id },
    skip: !mayEdit,
    fetchPolicy: "cache-and-network",
  });
  const kept = record.data?.node?.__typename === "Channel" ? record.data.node : null;

  const save = async () => {
    const { preChatForm, translations, ...rest } = draft.changes;
    const input = { channelId: channel.id, expectedVersion: channel.version, ...rest };
    // Each hangs on the other: wordings name the questions, and a question carries its wordings.
    const asked = { preChatForm: asInput(draft.value.preChatForm), translations: asTranslations(draft.value) };
    const outcome = await act(UpdateChannelDocument, {
      input: preChatForm || translations ? { ...input, ...asked } : input,
    });
    if (!outcome.ok) return setErrors(outcome.userErrors);
    setErrors([]);
    draft.drop();
    tell(t("common.saved"));
    void client.refetchQueries({ include: [ChannelRecordDocument] });
  };
  const turn = async (isEnabled: boolean) => {
    const outcome = await act(UpdateChannelDocument, { input: { channelId: channel.id, isEnabled } });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    void client.refetchQueries({ include: [ChannelRecordDocument] });
  };
  const [elsewhere, worded] = [false, true].map((is) =>
    errors.filter(({ path }) => (path?.[1] === "translations") === is),
  );
  const edit = { draft, errors: elsewhere ?? [], isFixed: !mayEdit };

  return (
    <div className="channel-page">
      <div className="channel-main">
        <PlainLink address={addressOf("/settings", { part: "channels" })}>
          <span className="row back">
            <Icon name="left" size={13} />
            {t("channels.back")}
          </span>
        </PlainLink>
        <div className="settings-head">
          <h2 className="grow row page-title">
            <span className="clip">{channel.name}</span>
            <ChannelState channel={channel} />
          </h2>
          <span className="dim only-wide">{t(channel.isEnabled ? "channels.state.on" : "channels.state.off")}</span>
          <Switch
            aria-label={t("channels.isOn", { name: channel.name })}
            disabled={!mayEdit}
            checked={channel.isEnabled}
            onChange={(isEnabled) => void turn(isEnabled)}
          />
        </div>
        <WelcomeSection {...edit} />
        <LookSection {...edit} />
        <ServiceSection {...edit} channel={channel} hours={hours} teams={teams} />
        <PreChatSection {...edit} />
        <LanguagesSection {...edit} errors={worded ?? []} read={read} onRead={setRead} />
        <SurveySection channelId={channel.id} />
        <InstallSection channelKey={channel.key} />
        {mayEdit && <IdentitySection {...edit} channel={channel} secrets={kept?.secrets} />}
        {mayEdit && (
          <HistorySection
            revisions={kept?.history}
            error={record.error}
            retry={() => void record.refetch()}
            names={[...hours, ...teams]}
          />
        )}
        <SaveBar
          isDirty={draft.isDirty}
          isFixed={!mayEdit}
          errors={errorsElsewhere(errors, SHOWN)}
          onSave={save}
          onDrop={() => {
            setErrors([]);
            draft.drop();
          }}
        />
      </div>
      <ChannelPreview fields={draft.value} read={read} onRead={setRead} />
    </div>
  );
}
