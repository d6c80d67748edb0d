import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import {
  type ConversationHeadFragment,
  PanelFieldsDocument,
  SetConversationFieldsDocument,
} from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { settle } from "../../conversation/use.moves.js";
import { Bones, Failure } from "../../parts/states.js";
import { useSession } from "../../session/session.js";
import { FieldControl } from "./field.control.js";
import { inputOf, textOf } from "./value.js";

/** The workspace's own fields of this conversation, filled in where they stand. */
export function FieldsCard({ conversation }: { conversation: ConversationHeadFragment }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(PanelFieldsDocument);
  const fields = data?.conversationFields.filter((one) => !one.isArchived);
  if (error && !data)
    return (
      <section className="card" aria-label={t("side.fields.title")}>
        <Failure error={error} retry={() => void refetch()} isSmall />
      </section>
    );
  if (!fields)
    return (
      <section className="card" aria-label={t("side.fields.title")}>
        <Bones widths={[70, 60]} />
      </section>
    );
  // A workspace without fields of its own has nothing to fill in.
  if (!fields.length) return null;
  return (
    <section className="card" aria-label={t("side.fields.title")}>
      <div className="card-head">
        <h2>{t("side.fields.title")}</h2>
      </div>
      <dl className="facts field-facts">
        {fields.map((field) => {
          const value = conversation.fields?.find((one) => one.field?.id === field.id);
          return (
            <FieldControl
              key={field.id}
              field={field}
              text={textOf(value, field.type)}
              canEdit={can("conversation:reply")}
              onSave={async (text) =>
                settle(
                  await act(SetConversationFieldsDocument, {
                    input: {
                      conversationId: conversation.id,
                      values: [{ conversationFieldId: field.id, ...inputOf(text, field.type) }],
                    },
                  }),
                )
              }
            />
          );
        })}
      </dl>
    </section>
  );
}
