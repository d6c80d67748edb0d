import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MessagePartsFragment } from "../../gql/graphql.js";
import { useArchive } from "../../message/archive.js";
import { useGist } from "../../message/answered.js";
import { Dialog } from "../../parts/dialog.js";
import { useLinks } from "./use.links.js";

interface SplitProps {
  readonly conversation: { readonly id: string; readonly version: number };
  readonly messages: readonly MessagePartsFragment[];
  readonly from: MessagePartsFragment;
  onClose(): void;
}

/** Another matter gets a conversation of its own, from one message on through a later one: shows what goes along. */
export default function SplitDialog({ conversation, messages, from, onClose }: SplitProps) {
  const { t } = useTranslation();
  const gist = useGist();
  const { split } = useLinks();
  const [isBusy, setIsBusy] = useState(false);
  const archive = useArchive(conversation.id, messages[0]);
  const along = [...(archive?.nodes ?? []), ...messages].filter(
    (one) => one.sequence >= from.sequence && one.kind === "TEXT",
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const at = along.findIndex((one) => one.id === chosen);
  const last = at < 0 ? along.length - 1 : at;
  const go = async () => {
    setIsBusy(true);
    // What is said while this stands open goes along too, unless an end was chosen.
    const ok = await split(conversation, from.id, last < along.length - 1 ? chosen : null);
    setIsBusy(false);
    if (ok) onClose();
  };
  return (
    <Dialog
      title={t("pane.link.splitTitle")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" data-first loading={isBusy} onClick={() => void go()}>
            {t("pane.link.splitGo")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{t("pane.link.splitText", { count: last + 1 })}</p>
        <fieldset className="split-lines">
          <legend className="field-hint">{along.length > 1 && t("pane.link.splitThrough")}</legend>
          {along.map((one, index) => (
            <label key={one.id} className="split-line" data-goes={index <= last}>
              <input
                type="radio"
                name="through"
                hidden={along.length < 2}
                checked={index === last}
                onChange={() => setChosen(one.id)}
              />
              <span className="clip">{gist(one)}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
