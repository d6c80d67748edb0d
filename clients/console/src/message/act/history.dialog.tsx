import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { MessageHistoryDocument, type MessagePartsFragment } from "../../gql/graphql.js";
import { useLocale } from "../../i18n/locale.js";
import { Dialog } from "../../parts/dialog.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { Rich } from "../../richtext/rich.js";
import { exact } from "../../time/format.js";
import { Words } from "../words.js";

/** What a message said before it was edited or taken back, latest first. */
export default function HistoryDialog({ message, onClose }: { message: MessagePartsFragment; onClose(): void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data, error, refetch } = useQuery(MessageHistoryDocument, {
    variables: { id: message.id },
    fetchPolicy: "network-only",
  });
  const found = data?.node?.__typename === "Message" ? data.node : null;
  const revisions = [...(found?.revisions ?? [])].reverse();
  return (
    <Dialog title={t("pane.message.history")} onClose={onClose}>
      {error && !found ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones />
      ) : !revisions.length ? (
        <Empty title={t("common.nothingFound")} isSmall />
      ) : (
        <ol className="stack">
          {revisions.map(({ version, text, markdown, changedAt }) => (
            <li key={version}>
              <p className="dim num">{t("pane.message.historyAt", { time: exact(new Date(changedAt), locale) })}</p>
              {markdown ? <Rich markdown={markdown} /> : <Words text={text} />}
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
