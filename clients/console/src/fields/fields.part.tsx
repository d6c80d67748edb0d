import "./fields.css";
import "../sorting/sorting.css";
import { useQuery } from "@apollo/client/react";
import { Button, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FieldListDocument, type FieldRowFragment, UpdateConversationFieldDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { tellRefusal } from "../parts/toast.js";
import { useSession } from "../session/session.js";
import { moved } from "../sorting/use.sorting.js";
import { FieldDialog } from "./field.dialog.js";
import { FieldTable } from "./field.table.js";

/** What conversations hold besides: fields of the workspace's own, in the order in which agents see them. */
export default function FieldsPart() {
  const { t } = useTranslation();
  const { can } = useSession();
  const mayEdit = can("conversation:manage");
  const { data, error, refetch } = useQuery(FieldListDocument, { fetchPolicy: "cache-and-network" });
  const [open, setOpen] = useState<string | null>(null);
  const [withArchived, setWithArchived] = useState(false);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const all = inOrder(data?.conversationFields ?? [], order);
  const shown = all.filter((field) => withArchived || !field.isArchived);
  const archived = all.filter((field) => field.isArchived).length;

  const move = async (from: number, to: number) => {
    const next = [...moved(shown, from, to), ...all.filter((field) => !shown.includes(field))];
    // On screen at once; the answers only confirm it.
    setOrder(next.map(({ id }) => id));
    const outcomes = await Promise.all(
      next.flatMap((field, position) =>
        field.position === position
          ? []
          : act(UpdateConversationFieldDocument, { input: { conversationFieldId: field.id, position } }),
      ),
    );
    const refused = outcomes.find((outcome) => !outcome.ok);
    if (refused && !refused.ok) tellRefusal(refused.userErrors);
    await refetch();
    setOrder(null);
  };

  return (
    <section>
      <div className="settings-head">
        <h2 className="grow">{t("settings.part.fields")}</h2>
        {archived > 0 && (
          <label className="row dim">
            {t("library.withArchived", { count: archived })}
            <Switch size="small" checked={withArchived} onChange={setWithArchived} />
          </label>
        )}
        {mayEdit && (
          <Button type="primary" onClick={() => setOpen("new")}>
            {t("library.addField")}
          </Button>
        )}
      </div>
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones widths={[62, 80, 70]} />
      ) : !shown.length ? (
        <Empty title={t("library.noFields")} text={t("library.noFieldsText")} icon="edit" />
      ) : (
        <FieldTable fields={shown} mayEdit={mayEdit} onOpen={setOpen} onMove={(from, to) => void move(from, to)} />
      )}
      {open && (
        <FieldDialog
          key={open}
          field={all.find(({ id }) => id === open)}
          onClose={(isChanged) => {
            setOpen(null);
            if (isChanged) void refetch();
          }}
        />
      )}
    </section>
  );
}

function inOrder(fields: readonly FieldRowFragment[], order: readonly string[] | null): readonly FieldRowFragment[] {
  if (!order) return fields;
  return fields.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
