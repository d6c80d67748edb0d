import { useTranslation } from "react-i18next";
import type { AttachmentKind, AttachmentPartsFragment } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { Icon, type IconName } from "../parts/icon.js";
import { renewLinks } from "./attachment.cache.js";
import { sizeWords } from "./size.js";
import { VoiceView } from "./voice.view.js";

export const KIND_ICON: Record<AttachmentKind, IconName> = {
  PICTURE: "picture",
  VOICE: "voice",
  VIDEO: "video",
  FILE: "file",
  LOCATION: "pin",
};

/** One attachment that is not a picture one can look at: to be played, fetched, or why it cannot be opened. */
export function AttachmentView({ attachment }: { attachment: AttachmentPartsFragment }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { id, kind, state, name, size, downloadUrl } = attachment;
  if (kind === "LOCATION") return <Place attachment={attachment} />;
  if (state !== "READY") {
    const isBad = state !== "PENDING";
    return (
      <div className="attachment-chip" data-state={state} role={isBad ? "alert" : "status"}>
        <Icon name={isBad ? "alert" : KIND_ICON[kind]} />
        <span className="attachment-name">
          <span className="clip">{name}</span>
          <span className="attachment-detail">
            {state === "PENDING" && `${sizeWords(size, locale)} · ${t("pane.file.checking")}`}
            {state === "INFECTED" && t("pane.file.infected")}
            {state === "FAILED" && t(`pane.file.failure.${attachment.failure ?? "NOT_READABLE"}`)}
          </span>
        </span>
      </div>
    );
  }
  const again = () => renewLinks(id);
  if (kind === "VOICE") return <VoiceView source={downloadUrl ?? ""} name={name} onError={again} />;
  if (kind === "VIDEO")
    return (
      // biome-ignore lint/a11y/useMediaCaption: what customers send comes without captions.
      <video
        className="attachment-video"
        controls
        preload="metadata"
        src={downloadUrl ?? ""}
        aria-label={name}
        onError={again}
      />
    );
  return (
    <a className="attachment-chip" data-state="READY" href={downloadUrl ?? ""} download={name} rel="noreferrer">
      <Icon name={KIND_ICON[kind]} />
      <span className="attachment-name">
        <span className="clip">{name}</span>
        <span className="attachment-detail">{sizeWords(size, locale)}</span>
      </span>
      <Icon name="download" size={14} />
    </a>
  );
}

function Place({ attachment: { location } }: { attachment: AttachmentPartsFragment }) {
  const { t } = useTranslation();
  if (!location) return null;
  const { latitude, longitude, name, address } = location;
  const where = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return (
    <a
      className="attachment-chip"
      data-state="READY"
      href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={t("pane.file.map")}
    >
      <Icon name="pin" />
      <span className="attachment-name">
        <span className="clip">{name || address || t("pane.file.place")}</span>
        <span className="attachment-detail num clip">{name && address ? address : where}</span>
      </span>
    </a>
  );
}
