import { useQuery } from "@apollo/client/react";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CannedRepliesDocument, CreateCannedReplyDocument, DeleteCannedReplyDocument } from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { client } from "../live/client.js";
import { Field } from "../parts/field.js";
import { Icon } from "../parts/icon.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { tellRefusal, wordsOf } from "../parts/toast.js";
import { submits } from "../parts/submits.js";
import { useSession } from "../session/session.js";

export default function CannedPart() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(CannedRepliesDocument, {
    variables: { search: null },
    fetchPolicy: "cache-and-network",
  });
  const [shortcut, setShortcut] = useState("");
  const [text, setText] = useState("");
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const mayEdit = can("conversation:manage");
  const again = () => client.refetchQueries({ include: [CannedRepliesDocument] });

  const add = async () => {
    const outcome = await act(CreateCannedReplyDocument, { input: { shortcut: shortcut.trim(), text: text.trim() } });
    if (!outcome.ok) return setErrors(outcome.userErrors);
    setErrors([]);
    setShortcut("");
    setText("");
    await again();
  };
  const remove = async (cannedReplyId: string) => {
    const outcome = await act(DeleteCannedReplyDocument, { cannedReplyId });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    await again();
  };

  return (
    <section>
      <div className="settings-head">
        <h2>{t("settings.part.canned")}</h2>
      </div>
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones />
      ) : !data.cannedReplies.length ? (
        <Empty title={t("settings.noCanned")} isSmall />
      ) : (
        <table className="plain-table">
          <tbody>
            {data.cannedReplies.map((reply) => (
              <tr key={reply.id}>
                <th scope="row">/{reply.shortcut.replace(/^\//, "")}</th>
                <td>{reply.text}</td>
                <td className="right">
                  {mayEdit && (
                    <button
                      type="button"
                      className="icon-button"
                      aria-label={t("settings.deleteNamed", { name: reply.shortcut })}
                      onClick={() => void remove(reply.id)}
                    >
                      <Icon name="trash" size={14} />
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayEdit && (
        <form className="stack" style={{ marginTop: 20, maxWidth: 520 }} onSubmit={submits(add)}>
          <Field label={t("settings.shortcut")} hint={t("settings.shortcutHint")} name="shortcut" errors={errors}>
            {(id) => (
              <Input id={id} prefix="/" value={shortcut} onChange={(event) => setShortcut(event.target.value)} />
            )}
          </Field>
          <Field label={t("settings.text")} name="text" errors={errors}>
            {(id) => (
              <Input.TextArea
                id={id}
                autoSize={{ minRows: 2 }}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          {errors.length > 0 && !errors.some((one) => one.path?.length) && (
            <p className="field-error" role="alert">
              {wordsOf(errors)}
            </p>
          )}
          <div>
            <Button htmlType="submit" type="primary" disabled={!shortcut.trim() || !text.trim()}>
              {t("common.add")}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
