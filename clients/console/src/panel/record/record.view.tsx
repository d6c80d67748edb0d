import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldTime } from "../../conversation/snooze/times.js";
import { ConversationRecordDocument, type ConversationRecordQuery } from "../../gql/graphql.js";
import { useLocale } from "../../i18n/locale.js";
import { eventWords } from "../../message/event.js";
import { Field } from "../../parts/field.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { RecordLines } from "./record.lines.js";

type Record = NonNullable<ConversationRecordQuery["conversationRecord"]>;

/** Where a conversation stood at a moment, what had been said by then, and everything that had happened, with who saw it. */
export function RecordView({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const [moment, setMoment] = useState(() => fieldTime(new Date()));
  const [asOf, setAsOf] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(ConversationRecordDocument, {
    variables: { conversationId, asOf, afterMessage: null, afterLine: null },
    fetchPolicy: "no-cache",
  });
  const record = data?.conversationRecord;
  return (
    <>
      <form
        className="row record-ask"
        onSubmit={(event) => {
          event.preventDefault();
          setAsOf(new Date(moment).toISOString());
        }}
      >
        <Field label={t("side.record.asOf")}>
          {(id) => (
            <input
              id={id}
              type="datetime-local"
              className="plain-input plain-input-small"
              value={moment}
              onChange={(event) => setMoment(event.target.value)}
            />
          )}
        </Field>
        <button type="submit" className="link-button" disabled={!moment}>
          {t("side.record.show")}
        </button>
        {asOf && (
          <button type="button" className="link-button" onClick={() => setAsOf(null)}>
            {t("side.record.now")}
          </button>
        )}
      </form>
      {error && !record ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones />
      ) : !record ? (
        <Empty title={t("side.record.before")} isSmall />
      ) : (
        <RecordBody
          record={record}
          onMoment={(at) => {
            setMoment(fieldTime(new Date(at)));
            setAsOf(at);
          }}
        />
      )}
    </>
  );
}

/** A moment in words; behind another one of the same day the hour alone. */
export type Clock = (at: string, before?: string) => string;

function RecordBody({ record: { state, messages, lines }, onMoment }: { record: Record; onMoment(at: string): void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const clock: Clock = (at, before) => {
    const isSameDay = !!before && new Date(before).toDateString() === new Date(at).toDateString();
    const day = isSameDay ? {} : ({ dateStyle: "short" } as const);
    return new Intl.DateTimeFormat(locale, { ...day, timeStyle: "medium" }).format(new Date(at));
  };
  const time = (at: string, before?: string) => <time className="num dim">{clock(at, before)}</time>;
  return (
    <div className="record">
      <p className="soft">
        {t(`conversation.status.${state.status}`)}
        {state.assignee && ` · ${state.assignee.name}`}
        {state.team && ` · ${state.team.name}`} · {t("side.record.round", { number: state.round })} ·{" "}
        {time(state.since)}
      </p>
      <section aria-label={t("side.record.said")}>
        <h2>{t("side.record.said")}</h2>
        <ol>
          {messages.nodes.map((one, index) => (
            <li key={one.id} data-recalled={one.isRecalled}>
              {time(one.saidAt, messages.nodes[index - 1]?.saidAt)}{" "}
              <b>{one.agent?.name ?? t(`side.record.author.${one.author}`)}</b>{" "}
              {one.isRecalled
                ? t("pane.message.recalled")
                : one.event
                  ? eventWords(t, { event: one.event, text: one.text ?? "", details: [] })
                  : one.text}
              {one.changedAt && !one.isRecalled && <span className="dim"> ({t("pane.message.edited")})</span>}
            </li>
          ))}
        </ol>
        {messages.pageInfo.hasNextPage && <p className="dim">{t("side.record.more")}</p>}
      </section>
      <section aria-label={t("side.record.happened")}>
        <h2>{t("side.record.happened")}</h2>
        <RecordLines lines={lines} clock={clock} onMoment={onMoment} />
        {lines.pageInfo.hasNextPage && <p className="dim">{t("side.record.more")}</p>}
      </section>
    </div>
  );
}
