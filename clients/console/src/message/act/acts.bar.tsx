import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MessagePartsFragment } from "../../gql/graphql.js";
import { Icon, type IconName } from "../../parts/icon.js";
import { useActs } from "./use.acts.js";

const HistoryDialog = lazy(() => import("./history.dialog.js"));

/** What can be done with one message, beside it. */
export function ActsBar({ message }: { message: MessagePartsFragment }) {
  const { t } = useTranslation();
  const acts = useActs();
  const may = acts.allowed(message);
  const button = (icon: IconName, label: string, keys: string, run: () => void) => (
    <button
      type="button"
      className="icon-button"
      tabIndex={-1}
      aria-label={label}
      title={`${label}  ${keys}`}
      onClick={run}
    >
      <Icon name={icon} size={14} />
    </button>
  );
  return (
    <div className="message-acts" role="toolbar" aria-label={t("pane.message.actions")}>
      {may.quote && button("quote", t("pane.message.quote"), "Q", () => acts.quote(message))}
      {message.text && button("copy", t("pane.message.copy"), "C", () => void acts.copy(message))}
      {may.edit && button("edit", t("pane.message.edit"), "Y", () => acts.edit(message))}
      {may.recall && button("undo", t("pane.message.recall"), "Z", () => void acts.recall(message))}
      {may.split && button("split", t("pane.message.split"), "P", () => acts.split(message))}
    </div>
  );
}

/** "edited", and what it said before, for those who ask. */
export function EditedMark({ message }: { message: MessagePartsFragment }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  if (!message.editedAt && !message.recalledAt) return null;
  return (
    <>
      <button
        type="button"
        className="message-edited"
        onClick={() => setIsOpen(true)}
        title={t("pane.message.history")}
      >
        {t(message.recalledAt ? "pane.message.recalled" : "pane.message.edited")}
      </button>
      <Suspense>{isOpen && <HistoryDialog message={message} onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  );
}
