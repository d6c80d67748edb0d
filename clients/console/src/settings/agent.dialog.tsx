import { useQuery } from "@apollo/client/react";
import { Button, Input, InputNumber, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type AgentRowFragment,
  AgentsDocument,
  CreateAgentDocument,
  RolesDocument,
  UpdateAgentDocument,
} from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { client } from "../live/client.js";
import { Dialog } from "../parts/dialog.js";
import { errorsElsewhere, Field } from "../parts/field.js";
import { tell, wordsOf } from "../parts/toast.js";

interface DialogProps {
  readonly agent: AgentRowFragment | undefined;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  onClose(): void;
}

export function AgentDialog({ agent, teams, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { data: roles } = useQuery(RolesDocument, { fetchPolicy: "cache-and-network" });
  const [fields, setFields] = useState({
    name: agent?.name ?? "",
    email: agent?.email ?? "",
    password: "",
    roleKey: agent?.role?.key ?? "agent",
    teamIds: agent?.teams.map((team) => team.id) ?? [],
    capacity: agent?.capacity ?? 5,
    locale: agent?.locale ?? "zh-CN",
    isDisabled: agent?.isDisabled ?? false,
  });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const change = (next: Partial<typeof fields>) => setFields((known) => ({ ...known, ...next }));

  const save = async () => {
    setIsBusy(true);
    const { email, password, isDisabled, ...shared } = fields;
    const outcome = agent
      ? await act(UpdateAgentDocument, { input: { agentId: agent.id, isDisabled, ...shared } })
      : await act(CreateAgentDocument, { input: { email, password, ...shared } });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    if (!agent) void client.refetchQueries({ include: [AgentsDocument] });
    tell(t("common.saved"));
    onClose();
  };
  const rest = errorsElsewhere(errors, Object.keys(fields));

  return (
    <Dialog
      title={agent ? agent.name : t("settings.addAgent")}
      onClose={onClose}
      foot={
        <>
          {rest.length > 0 && (
            <p className="field-error grow" role="alert">
              {wordsOf(rest)}
            </p>
          )}
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" loading={isBusy} disabled={!fields.name.trim()} onClick={() => void save()}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Field label={t("settings.name")} name="name" errors={errors}>
          {(id) => <Input id={id} value={fields.name} onChange={(event) => change({ name: event.target.value })} />}
        </Field>
        {!agent && (
          <div className="pair">
            <Field label={t("settings.email")} name="email" errors={errors}>
              {(id) => (
                <Input
                  id={id}
                  type="email"
                  autoComplete="off"
                  value={fields.email}
                  onChange={(event) => change({ email: event.target.value })}
                />
              )}
            </Field>
            <Field label={t("session.password")} name="password" errors={errors}>
              {(id) => (
                <Input.Password
                  id={id}
                  autoComplete="new-password"
                  value={fields.password}
                  onChange={(event) => change({ password: event.target.value })}
                />
              )}
            </Field>
          </div>
        )}
        <div className="pair">
          <Field label={t("settings.role")} name="roleKey" errors={errors}>
            {(id) => (
              <Select
                id={id}
                value={fields.roleKey}
                onChange={(roleKey) => change({ roleKey })}
                options={(roles?.roles ?? []).map((role) => ({ value: role.key, label: role.name }))}
              />
            )}
          </Field>
          <Field label={t("settings.capacity")} hint={t("settings.capacityHint")} name="capacity" errors={errors}>
            {(id) => (
              <InputNumber
                id={id}
                min={0}
                max={100}
                value={fields.capacity}
                onChange={(capacity) => change({ capacity: capacity ?? 0 })}
                style={{ width: "100%" }}
              />
            )}
          </Field>
        </div>
        <Field label={t("settings.teams")} name="teamIds" errors={errors}>
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              value={fields.teamIds}
              onChange={(teamIds) => change({ teamIds })}
              options={teams.map((team) => ({ value: team.id, label: team.name }))}
              optionFilterProp="label"
            />
          )}
        </Field>
        <div className="pair">
          <Field label={t("settings.language")} name="locale" errors={errors}>
            {(id) => (
              <Select
                id={id}
                value={fields.locale}
                onChange={(locale) => change({ locale })}
                options={[
                  { value: "zh-CN", label: "中文" },
                  { value: "en", label: "English" },
                ]}
              />
            )}
          </Field>
          {agent && (
            <Field label={t("settings.disabled")}>
              {(id) => (
                <span>
                  <Switch id={id} checked={fields.isDisabled} onChange={(isDisabled) => change({ isDisabled })} />
                </span>
              )}
            </Field>
          )}
        </div>
      </div>
    </Dialog>
  );
}
