import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TranscriptFormat } from "../../gql/graphql.js";
import { useLocale } from "../../i18n/locale.js";
import { Dialog } from "../../parts/dialog.js";
import { tell } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { RecordView } from "./record.view.js";
import { saveTranscript } from "./transcript.js";

const FORMATS = ["TEXT", "HTML", "JSON"] as const;

/** The conversation written down, to take away; and, for supervisors, its complete record as of any moment. */
export default function RecordDialog({ conversationId, onClose }: { conversationId: string; onClose(): void }) {
  const { t } = useTranslation();
  const language = useLocale();
  const { can } = useSession();
  const [includeNotes, setIncludeNotes] = useState(false);
  const [busy, setBusy] = useState<TranscriptFormat | null>(null);
  const save = async (format: TranscriptFormat) => {
    setBusy(format);
    await saveTranscript({ conversationId, format, language, includeNotes }).then(
      () => tell(t("side.record.saved")),
      () => tell(t("common.offline")),
    );
    setBusy(null);
  };
  return (
    <Dialog title={t("side.record.title")} onClose={onClose} size="wide">
      <div className="stack">
        <div className="row row-wrap">
          <span className="soft">{t("side.record.save")}</span>
          {FORMATS.map((format, index) => (
            <Button
              key={format}
              {...(index === 0 ? { "data-first": true } : {})}
              loading={busy === format}
              onClick={() => void save(format)}
            >
              {t(`side.record.format.${format}`)}
            </Button>
          ))}
          <label className="row check-row">
            <input type="checkbox" checked={includeNotes} onChange={(event) => setIncludeNotes(event.target.checked)} />
            {t("side.record.withNotes")}
          </label>
        </div>
        {can("conversation:supervise") && <RecordView conversationId={conversationId} />}
      </div>
    </Dialog>
  );
}
