import { useQuery } from "@apollo/client/react";
import { Button, Input, Popconfirm, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiKeysDocument, CreateApiKeyDocument, RevokeApiKeyDocument, RolesDocument } from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { client } from "../live/client.js";
import { errorsElsewhere, Field } from "../parts/field.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { submits } from "../parts/submits.js";
import { tellRefusal, wordsOf } from "../parts/toast.js";
import { Moment } from "../time/moment.js";

export default function KeysPart() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ApiKeysDocument, { fetchPolicy: "cache-and-network" });
  const { data: roles } = useQuery(RolesDocument);
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<string[]>([]);
  const [secret, setSecret] = useState<string | null>(null);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const known = [...new Set((roles?.roles ?? []).flatMap((role) => role.scopes))].sort();

  const add = async () => {
    const outcome = await act(CreateApiKeyDocument, { input: { name: name.trim(), scopes } });
    if (!outcome.ok) return setErrors(outcome.userErrors);
    setErrors([]);
    setName("");
    setScopes([]);
    setSecret(outcome.payload.secret ?? null);
    await client.refetchQueries({ include: [ApiKeysDocument] });
  };
  const revoke = async (apiKeyId: string) => {
    const outcome = await act(RevokeApiKeyDocument, { apiKeyId });
    if (!outcome.ok) tellRefusal(outcome.userErrors);
  };
  const rest = errorsElsewhere(errors, ["name", "scopes"]);

  return (
    <section>
      <div className="settings-head">
        <h2>{t("settings.part.keys")}</h2>
      </div>
      {secret && (
        <div className="secret" role="status">
          <p>{t("settings.secretOnce")}</p>
          <div className="snippet">
            <code>{secret}</code>
          </div>
        </div>
      )}
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones />
      ) : !data.apiKeys.length ? (
        <Empty title={t("settings.noKeys")} isSmall />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("settings.name")}</th>
              <th scope="col">{t("settings.prefix")}</th>
              <th scope="col" className="only-wide">
                {t("settings.scopes")}
              </th>
              <th scope="col">{t("settings.lastUsed")}</th>
              <th>
                <span className="hidden-text">{t("settings.revoke")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.apiKeys.map((key) => (
              <tr key={key.id}>
                <td>{key.name}</td>
                <td>
                  <code>{key.prefix}…</code>
                </td>
                <td className="only-wide soft">{key.scopes.join(", ")}</td>
                <td className="dim">{key.lastUsedAt ? <Moment at={key.lastUsedAt} /> : t("settings.neverUsed")}</td>
                <td className="right">
                  {key.revokedAt ? (
                    <span className="pill">{t("settings.revoked")}</span>
                  ) : (
                    <Popconfirm
                      title={t("settings.revokeSure")}
                      okText={t("settings.revoke")}
                      cancelText={t("common.cancel")}
                      onConfirm={() => void revoke(key.id)}
                    >
                      <button type="button" className="link-button">
                        {t("settings.revoke")}
                      </button>
                    </Popconfirm>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form className="stack" style={{ marginTop: 20, maxWidth: 520 }} onSubmit={submits(add)}>
        <Field label={t("settings.keyName")} name="name" errors={errors}>
          {(id) => <Input id={id} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={t("settings.scopes")} name="scopes" errors={errors}>
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              value={scopes}
              onChange={setScopes}
              options={known.map((value) => ({ value, label: value }))}
            />
          )}
        </Field>
        {rest.length > 0 && (
          <p className="field-error" role="alert">
            {wordsOf(rest)}
          </p>
        )}
        <div>
          <Button htmlType="submit" type="primary" disabled={!name.trim() || !scopes.length}>
            {t("settings.createKey")}
          </Button>
        </div>
      </form>
    </section>
  );
}
