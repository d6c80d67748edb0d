import { useFragment } from "@apollo/client/react";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { renewLinks } from "../attachment/attachment.cache.js";
import { KIND_ICON } from "../attachment/attachment.view.js";
import { sizeWords } from "../attachment/size.js";
import { AttachmentPartsFragmentDoc } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { Icon } from "../parts/icon.js";
import type { Upload } from "./uploads.js";
import { useUploads } from "./use.uploads.js";

/** Files that go with the next message. */
export function Tray({ files }: { files: readonly Upload[] }) {
  const { t } = useTranslation();
  if (!files.length) return null;
  return (
    <ul className="tray" aria-label={t("pane.file.tray")}>
      {files.map((file) => (
        <TrayItem key={file.key} upload={file} />
      ))}
    </ul>
  );
}

function TrayItem({ upload }: { upload: Upload }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const uploads = useUploads();
  const { key, name, size, kind, file, state, progress, attachmentId } = upload;
  const picture = useMemo(() => (kind === "PICTURE" ? URL.createObjectURL(file) : null), [kind, file]);
  useEffect(() => () => void (picture && URL.revokeObjectURL(picture)), [picture]);

  // It is looked at once it has arrived; what is found counts before it is sent, too.
  const { data } = useFragment({
    fragment: AttachmentPartsFragmentDoc,
    fragmentName: "AttachmentParts",
    from: { __typename: "Attachment", id: attachmentId ?? "" },
  });
  // After a reload nothing is known of what was brought before it.
  const isKnown = data.state === "READY" || data.state === "FAILED" || data.state === "INFECTED";
  useEffect(() => {
    if (attachmentId && state === "arrived" && !isKnown) renewLinks(attachmentId);
  }, [attachmentId, state, isKnown]);
  const found = attachmentId ? data.state : undefined;
  useEffect(() => {
    if (found === "INFECTED") void uploads.refuse(key, t("pane.file.infected"));
    if (found === "FAILED") void uploads.refuse(key, t(`pane.file.failure.${data.failure ?? "NOT_READABLE"}`));
  }, [found, data.failure, key, uploads, t]);

  const detail =
    state === "failed"
      ? upload.reason
      : state === "arrived"
        ? sizeWords(size, locale)
        : t("pane.file.sending", { percent: Math.round(progress * 100) });
  return (
    <li className="tray-item" data-state={state} title={state === "failed" ? upload.reason : name}>
      {picture && state !== "failed" ? (
        <img src={picture} alt="" />
      ) : (
        <Icon name={state === "failed" ? "alert" : KIND_ICON[kind]} />
      )}
      <span className="tray-name">
        <span className="clip">{name}</span>
        <span className="clip dim" role={state === "failed" ? "alert" : undefined}>
          {detail}
        </span>
      </span>
      {state === "failed" && (
        <button
          type="button"
          className="icon-button"
          aria-label={t("pane.file.again", { name })}
          onClick={() => void uploads.retry(key)}
        >
          <Icon name="reopen" size={14} />
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={t("pane.file.remove", { name })}
        onClick={() => void uploads.remove([key])}
      >
        <Icon name="close" size={14} />
      </button>
      {state === "sending" && <i className="tray-bar" style={{ width: `${Math.round(progress * 100)}%` }} />}
    </li>
  );
}
