import { Button, Popconfirm, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type ChannelRecordQuery,
  type ChannelSettingsFragment,
  CreateChannelSecretDocument,
  RevokeChannelSecretDocument,
} from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { CopyLine } from "../../parts/copy.line.js";
import { Field } from "../../parts/field.js";
import { Bones } from "../../parts/states.js";
import { tellRefusal } from "../../parts/toast.js";
import { Moment } from "../../time/moment.js";
import { SettingsSection } from "../draft/settings.section.js";
import type { Editing } from "./fields.js";

type Secrets = Extract<ChannelRecordQuery["node"], { __typename?: "Channel" }>["secrets"];

const SECRETS_MOST = 2;
// What the site's own server runs; it is code, not a sentence.
const EXAMPLE = 'crypto.createHmac("sha256", secret).update(user.id).digest("hex")';

interface IdentityProps extends Editing {
  readonly channel: ChannelSettingsFragment;
  readonly secrets: Secrets | undefined;
}

/** The secrets that the site signs its visitors' identities with: none = nobody is verified, two while one is replaced. */
export function IdentitySection({ channel, secrets, draft: { value, change }, isFixed }: IdentityProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string | null>(null);
  const add = async () => {
    // The one before is on screen no longer than it is the last one.
    setShown(null);
    const outcome = await act(CreateChannelSecretDocument, { input: { channelId: channel.id } });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    setShown(outcome.payload.secret ?? null);
  };
  const revoke = async (ids: readonly string[]) => {
    setShown(null);
    for (const channelSecretId of ids) {
      const outcome = await act(RevokeChannelSecretDocument, { input: { channelSecretId } });
      if (!outcome.ok) return tellRefusal(outcome.userErrors);
    }
  };
  const isOn = !!secrets?.length;

  return (
    <SettingsSection title={t("channels.identity")} text={t("channels.identityText")}>
      {!secrets ? (
        <Bones widths={[50, 80]} />
      ) : (
        <>
          <div className="row">
            <span className={isOn ? "pill pill-good" : "pill"}>
              {t(isOn ? "channels.identityOn" : "channels.identityOff")}
            </span>
            <span className="grow" />
            {isOn ? (
              <Popconfirm
                title={t("channels.turnOffSure")}
                okText={t("channels.turnOff")}
                cancelText={t("common.cancel")}
                onConfirm={() => void revoke(secrets.map(({ id }) => id))}
              >
                <Button>{t("channels.turnOff")}</Button>
              </Popconfirm>
            ) : (
              <Button onClick={() => void add()}>{t("channels.turnOn")}</Button>
            )}
          </div>
          <p className="field-hint">{t(isOn ? "channels.identityOnText" : "channels.identityOffText")}</p>
          {(isOn || value.isProvenOnly) && (
            <Field label={t("channels.provenOnly")} hint={t("channels.provenOnlyHint")}>
              {(id) => (
                <span>
                  <Switch
                    id={id}
                    disabled={isFixed}
                    checked={value.isProvenOnly}
                    onChange={(isProvenOnly) => change({ isProvenOnly })}
                  />
                </span>
              )}
            </Field>
          )}
          {value.isProvenOnly && !isOn && (
            <p className="field-error" role="alert">
              {t("channels.provenNobody")}
            </p>
          )}
          {shown && (
            <div className="secret" role="status">
              <p>{t("channels.secretOnce")}</p>
              <CopyLine text={shown} name={t("common.copyWhat", { what: t("channels.identity") })} />
            </div>
          )}
          {isOn && (
            <>
              <ul className="lines">
                {secrets.map((secret, place) => (
                  <li key={secret.id}>
                    <span className="num">{t("channels.secret", { hint: secret.hint })}</span>
                    <span className="dim">
                      {t("channels.secretMade")} <Moment at={secret.createdAt} />
                    </span>
                    {place === 0 && secrets.length === SECRETS_MOST && (
                      <span className="pill pill-warm">{t("channels.secretFirst")}</span>
                    )}
                    <Popconfirm
                      title={t("channels.revokeSure")}
                      okText={t("channels.revoke")}
                      cancelText={t("common.cancel")}
                      onConfirm={() => void revoke([secret.id])}
                    >
                      <button
                        type="button"
                        className="link-button end"
                        aria-label={t("channels.revokeNamed", { hint: secret.hint })}
                      >
                        {t("channels.revoke")}
                      </button>
                    </Popconfirm>
                  </li>
                ))}
              </ul>
              {secrets.length < SECRETS_MOST && (
                <div>
                  <Button onClick={() => void add()}>{t("channels.rotate")}</Button>
                  <p className="field-hint under">{t("channels.rotateHint")}</p>
                </div>
              )}
              <div>
                <span className="field-label">{t("channels.example")}</span>
                <CopyLine text={EXAMPLE} name={t("common.copyWhat", { what: t("channels.example") })} />
              </div>
            </>
          )}
        </>
      )}
    </SettingsSection>
  );
}
