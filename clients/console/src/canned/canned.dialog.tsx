import { useQuery } from "@apollo/client/react";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AgentsDocument,
  type CannedRowFragment,
  CreateCannedReplyDocument,
  DeleteCannedReplyDocument,
  type SharingScope,
  UpdateCannedReplyDocument,
} from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { Dialog } from "../parts/dialog.js";
import { errorsElsewhere, Field } from "../parts/field.js";
import { tell, tellRefusal, wordsOf } from "../parts/toast.js";
import { useSession } from "../session/session.js";
import { ScopeField } from "../sharing/scope.field.js";
import { VariableText } from "../template/variable.text.js";
import { Preview } from "./preview.js";

interface DialogProps {
  readonly reply: CannedRowFragment | undefined;
  onClose(isChanged: boolean): void;
}

export function CannedDialog({ reply, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data: people } = useQuery(AgentsDocument, { skip: !can("agent:read") });
  const [shortcut, setShortcut] = useState(reply?.shortcut.replace(/^\//, "") ?? "");
  const [text, setText] = useState(reply?.text ?? "");
  const [locale, setLocale] = useState<string | null>(reply?.locale ?? null);
  const [scope, setScope] = useState<SharingScope>(
    reply?.scope ?? (can("conversation:manage") ? "WORKSPACE" : "PERSONAL"),
  );
  const [teamId, setTeamId] = useState<string | null>(reply?.team?.id ?? null);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const mayEdit = reply?.canEdit ?? true;

  const save = async () => {
    setIsBusy(true);
    const words = { shortcut: shortcut.trim(), text: text.trim(), locale };
    const outcome = reply
      ? await act(UpdateCannedReplyDocument, {
          input: { cannedReplyId: reply.id, expectedVersion: reply.version, ...words },
        })
      : await act(CreateCannedReplyDocument, { input: { idempotencyKey, scope, teamId, ...words } });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    tell(t("common.saved"));
    onClose(true);
  };
  const remove = async () => {
    if (!reply) return;
    const outcome = await act(DeleteCannedReplyDocument, { cannedReplyId: reply.id });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    onClose(true);
  };
  const rest = errorsElsewhere(errors, ["shortcut", "text", "teamId"]);

  return (
    <Dialog
      title={reply ? `/${reply.shortcut.replace(/^\//, "")}` : t("library.addCanned")}
      size="wide"
      onClose={() => onClose(false)}
      foot={
        <>
          {reply && mayEdit && (
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
              disabled={!shortcut.trim() || !text.trim()}
              onClick={() => void save()}
            >
              {t("common.save")}
            </Button>
          )}
        </>
      }
    >
      <fieldset className="stack bare" disabled={!mayEdit}>
        <div className="pair">
          <Field label={t("settings.shortcut")} hint={t("settings.shortcutHint")} name="shortcut" errors={errors}>
            {(id) => (
              <Input
                id={id}
                prefix="/"
                maxLength={40}
                value={shortcut}
                onChange={(event) => setShortcut(event.target.value)}
              />
            )}
          </Field>
          <Field label={t("library.locale")}>
            {(id) => (
              <Select
                id={id}
                value={locale ?? "any"}
                onChange={(value) => setLocale(value === "any" ? null : value)}
                options={[
                  { value: "any", label: t("library.anyLocale") },
                  { value: "zh-CN", label: "中文" },
                  { value: "en", label: "English" },
                ]}
              />
            )}
          </Field>
        </div>
        {!reply && (
          <ScopeField
            scope={scope}
            teamId={teamId}
            teams={people?.teams ?? []}
            errors={errors}
            onChange={(next, team) => {
              setScope(next);
              setTeamId(team);
            }}
          />
        )}
        <Field label={t("settings.text")} name="text" errors={errors}>
          {(id) => <VariableText id={id} label={t("settings.text")} minRows={4} value={text} onChange={setText} />}
        </Field>
        {can("conversation:read") && <Preview text={text} />}
      </fieldset>
    </Dialog>
  );
}
