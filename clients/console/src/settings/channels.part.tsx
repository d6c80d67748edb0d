import { useQuery } from "@apollo/client/react";
import { Button, Input, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  ChannelsDocument,
  type ChannelRowFragment,
  CreateChannelDocument,
  UpdateChannelDocument,
} from "../gql/graphql.js";
import { act } from "../live/act.js";
import { client } from "../live/client.js";
import { Field } from "../parts/field.js";
import { Icon } from "../parts/icon.js";
import { Bones, Failure } from "../parts/states.js";
import { tell, tellRefusal } from "../parts/toast.js";
import { useSession } from "../session/session.js";

export default function ChannelsPart() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(ChannelsDocument);
  const mayEdit = can("conversation:manage");
  const add = async () => {
    const outcome = await act(CreateChannelDocument, { input: { name: t("settings.newChannel") } });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    await client.refetchQueries({ include: [ChannelsDocument] });
  };
  return (
    <section>
      <div className="settings-head">
        <h2 className="grow">{t("settings.part.channels")}</h2>
        {mayEdit && (
          <Button type="primary" onClick={() => void add()}>
            {t("settings.addChannel")}
          </Button>
        )}
      </div>
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones />
      ) : (
        data.channels.map((channel) => <ChannelForm key={channel.id} channel={channel} mayEdit={mayEdit} />)
      )}
    </section>
  );
}

/** The line that puts the chat onto a page of the workspace's. */
export function snippetOf(key: string, origin: string): string {
  return `<script src="${origin}/widget.js" data-channel="${key}" async></script>`;
}

function ChannelForm({ channel, mayEdit }: { channel: ChannelRowFragment; mayEdit: boolean }) {
  const { t } = useTranslation();
  const [name, setName] = useState(channel.name);
  const [greeting, setGreeting] = useState(channel.greeting ?? "");
  const snippet = snippetOf(channel.key, location.origin);
  const save = async (change: { name?: string; greeting?: string | null; isEnabled?: boolean }) => {
    const outcome = await act(UpdateChannelDocument, { input: { channelId: channel.id, ...change } });
    if (outcome.ok) tell(t("common.saved"));
    else tellRefusal(outcome.userErrors);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(snippet);
    tell(t("common.copied"));
  };
  return (
    <div className="channel stack">
      <div className="row">
        <Icon name="web" />
        <b>{channel.name}</b>
        {channel.team && <span className="pill">{channel.team.name}</span>}
        <span className="end row">
          <span className="dim">{t(channel.isEnabled ? "settings.on" : "settings.off")}</span>
          <Switch
            aria-label={`${channel.name}: ${t("settings.on")}`}
            disabled={!mayEdit}
            checked={channel.isEnabled}
            onChange={(isEnabled) => void save({ isEnabled })}
          />
        </span>
      </div>
      <div className="pair">
        <Field label={t("settings.name")}>
          {(id) => (
            <Input
              id={id}
              disabled={!mayEdit}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onBlur={() => name.trim() && name !== channel.name && void save({ name: name.trim() })}
            />
          )}
        </Field>
        <Field label={t("settings.greeting")}>
          {(id) => (
            <Input
              id={id}
              disabled={!mayEdit}
              value={greeting}
              onChange={(event) => setGreeting(event.target.value)}
              onBlur={() => greeting !== (channel.greeting ?? "") && void save({ greeting: greeting || null })}
            />
          )}
        </Field>
      </div>
      <div>
        <span className="field-label">{t("settings.snippet")}</span>
        <div className="snippet">
          <code className="grow">{snippet}</code>
          <button
            type="button"
            className="icon-button"
            aria-label={t("settings.copySnippet")}
            onClick={() => void copy()}
          >
            <Icon name="copy" size={14} />
          </button>
        </div>
      </div>
    </div>
  );
}
