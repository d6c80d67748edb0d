import "./attachment.css";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttachmentPartsFragment } from "../gql/graphql.js";
import { renewLinks } from "./attachment.cache.js";
import { AttachmentView } from "./attachment.view.js";
import { pictureBox } from "./size.js";

const Viewer = lazy(() => import("./viewer.js"));

/** What comes with a message: pictures side by side, everything else below one another. */
export function AttachmentList({ attachments }: { attachments: readonly AttachmentPartsFragment[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string | null>(null);
  if (!attachments.length) return null;
  const pictures = attachments.filter(isPicture);
  const others = attachments.filter((one) => !isPicture(one));
  return (
    <div className="attachments">
      {pictures.length > 0 && (
        <div className="attachment-pictures">
          {pictures.map((one) => (
            <button
              key={one.id}
              type="button"
              className="attachment-picture"
              style={pictureBox(one.width, one.height)}
              aria-label={t("pane.file.openPicture", { name: one.name })}
              onClick={() => setShown(one.id)}
            >
              <img src={one.thumbnailUrl ?? one.downloadUrl ?? ""} alt="" onError={() => renewLinks(one.id)} />
            </button>
          ))}
        </div>
      )}
      {others.map((one) => (
        <AttachmentView key={one.id} attachment={one} />
      ))}
      <Suspense>
        {shown && <Viewer pictures={pictures} shown={shown} onShow={setShown} onClose={() => setShown(null)} />}
      </Suspense>
    </div>
  );
}

const isPicture = ({ kind, state }: AttachmentPartsFragment): boolean => kind === "PICTURE" && state === "READY";
