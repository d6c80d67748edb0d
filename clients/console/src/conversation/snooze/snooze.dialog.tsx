import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.js";
import { useKeys } from "../../keys/use.keys.js";
import { Dialog } from "../../parts/dialog.js";
import { Field } from "../../parts/field.js";
import { fieldTime, snoozeTimes } from "./times.js";
import { useSnooze } from "./use.snooze.js";

interface SnoozeProps {
  readonly conversation: { readonly id: string; readonly version: number };
  onClose(): void;
}

/** Puts the conversation aside: one key or click, or a moment of one's own. */
export default function SnoozeDialog({ conversation, onClose }: SnoozeProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { snooze } = useSnooze();
  const [now] = useState(() => new Date());
  const [own, setOwn] = useState("");
  const times = snoozeTimes(now);
  const choices: readonly { readonly label: string; readonly at: Date | null }[] = [
    ...(times.later ? [{ label: t("pane.snooze.later"), at: times.later }] : []),
    { label: t("pane.snooze.tomorrow"), at: times.tomorrow },
    ...(times.monday ? [{ label: t("pane.snooze.monday"), at: times.monday }] : []),
    { label: t("pane.snooze.answer"), at: null },
  ];
  const go = async (at: Date | null) => {
    if (await snooze(conversation, at)) onClose();
  };
  useKeys(choices.map(({ at }, index) => ({ keys: String(index + 1), run: () => void go(at) })));
  const format = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const ownTime = own ? new Date(own) : null;
  return (
    <Dialog title={t("pane.snooze.title")} onClose={onClose}>
      <div className="stack">
        <ul className="choices">
          {choices.map(({ label, at }, index) => (
            <li key={label}>
              <button
                type="button"
                className="choice"
                data-first={index === 0 || undefined}
                onClick={() => void go(at)}
              >
                <kbd>{index + 1}</kbd>
                <span className="grow">{label}</span>
                <span className="dim num">{at ? format.format(at) : t("pane.snooze.anyTime")}</span>
              </button>
            </li>
          ))}
        </ul>
        <form
          className="row snooze-own"
          onSubmit={(event) => {
            event.preventDefault();
            if (ownTime) void go(ownTime);
          }}
        >
          <Field label={t("pane.snooze.own")} hint={t("pane.snooze.wakes")}>
            {(id) => (
              <input
                id={id}
                type="datetime-local"
                className="plain-input"
                min={fieldTime(now)}
                value={own}
                onChange={(event) => setOwn(event.target.value)}
              />
            )}
          </Field>
          <Button type="primary" htmlType="submit" disabled={!ownTime || ownTime <= now}>
            {t("pane.snooze.go")}
          </Button>
        </form>
      </div>
    </Dialog>
  );
}
