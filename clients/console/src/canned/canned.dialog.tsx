import { useQuery } from "@apollo/client/react";
import { Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  AgentsDocument,
  type CannedRowFragment,
  CreateCannedReplyDocument,
  DeleteCannedReplyDocument,
  UpdateCannedReplyDocument,
} from "../gql/graphql.js";
import { act } from "../live/act.js";
import { Field } from "../parts/field.js";
import { useSession } from "../session/session.js";
import { SharedDialog } from "../sharing/shared.dialog.js";
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
  const words = { shortcut: shortcut.trim(), text: text.trim(), locale };

  return (
    <SharedDialog
      row={reply}
      title={reply ? `/${reply.shortcut.replace(/^\//, "")}` : t("library.addCanned")}
      teams={people?.teams ?? []}
      isWhole={!!words.shortcut && !!words.text}
      fields={["shortcut", "text"]}
      create={(made) => act(CreateCannedReplyDocument, { input: { ...made, ...words } })}
      update={({ id }, expectedVersion) =>
        act(UpdateCannedReplyDocument, {
          input: { cannedReplyId: id, ...words, ...(expectedVersion ? { expectedVersion } : {}) },
        })
      }
      remove={({ id }) => act(DeleteCannedReplyDocument, { cannedReplyId: id })}
      onClose={onClose}
    >
      {({ errors, scopeField }) => (
        <>
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
          {scopeField}
          <Field label={t("settings.text")} name="text" errors={errors}>
            {(id) => <VariableText id={id} label={t("settings.text")} minRows={4} value={text} onChange={setText} />}
          </Field>
          {can("conversation:read") && <Preview text={text} />}
        </>
      )}
    </SharedDialog>
  );
}
