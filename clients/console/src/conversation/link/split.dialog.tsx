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

const SHOWN = 5;

/** Another matter gets a conversation of its own, from one message on: shows what goes along before it does. */
export default function SplitDialog({ conversation, messages, from, onClose }: SplitProps) {
  const { t } = useTranslation();
  const gist = useGist();
  const { split } = useLinks();
  const [isBusy, setIsBusy] = useState(false);
  const archive = useArchive(conversation.id, messages[0]);
  const along = [...(archive?.nodes ?? []), ...messages].filter(
    (one) => one.sequence >= from.sequence && one.kind === "TEXT",
  );
  const go = async () => {
    setIsBusy(true);
    const ok = await split(conversation, from.id);
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
        <p className="soft">{t("pane.link.splitText", { count: along.length })}</p>
        <ul className="split-lines">
          {along.slice(0, SHOWN).map((one) => (
            <li key={one.id} className="clip">
              {gist(one)}
            </li>
          ))}
          {along.length > SHOWN && <li className="dim">{t("pane.link.andMore", { count: along.length - SHOWN })}</li>}
        </ul>
      </div>
    </Dialog>
  );
}
