import type { AttachmentCardFragment } from "../../gql/graphql.js";
import { sizeInWords } from "../../texts/format.js";
import type { Texts } from "../../texts/texts.js";
import { useDesk } from "../hooks.js";
import { FileIcon } from "../icons.js";
import { VoiceNote } from "../voice/VoiceNote.js";
import { Picture } from "./Picture.js";

/** What came with a message: a picture in place, anything else as a card that opens it. */
export function Attachment({ card }: { card: AttachmentCardFragment }) {
  const { chat, texts, language } = useDesk();
  const { kind, state, name, size, thumbnailUrl, downloadUrl, location } = card;
  const { origin } = chat.settings;
  if (location) {
    const words = [location.name, location.address].filter(Boolean).join(" · ");
    const at = `${location.latitude},${location.longitude}`;
    return (
      <a
        class="file"
        href={`https://www.openstreetmap.org/?mlat=${location.latitude}&mlon=${location.longitude}`}
        {...away}
      >
        <FileIcon />
        <span>
          <b>{words || texts.onMap}</b>
          <small>{at}</small>
        </span>
      </a>
    );
  }
  if (kind === "PICTURE" && state === "READY" && (thumbnailUrl ?? downloadUrl)) {
    const fit = Math.min(1, 240 / Math.max(card.width ?? 240, card.height ?? 180));
    return (
      <a class="picture" href={origin + (downloadUrl ?? "")} aria-label={texts.openFile(name)} {...away}>
        <Picture
          source={origin + (thumbnailUrl ?? downloadUrl ?? "")}
          alt={name || texts.picture}
          width={card.width && Math.round(card.width * fit)}
          height={card.height && Math.round(card.height * fit)}
        />
      </a>
    );
  }
  const inside = (
    <>
      <FileIcon />
      <span>
        <b>{name || texts.picture}</b>
        <small>{stateWords(card, texts) ?? sizeInWords(size, language)}</small>
      </span>
    </>
  );
  if (kind === "VOICE" && state === "READY" && downloadUrl)
    return <VoiceNote card={card} address={origin + downloadUrl} />;
  if (state === "READY" && downloadUrl)
    return (
      <a class="file" href={origin + downloadUrl} {...away}>
        {inside}
      </a>
    );
  return (
    <span class="file" data-state={state}>
      {inside}
    </span>
  );
}

const away = { target: "_blank", rel: "noopener noreferrer" } as const;

function stateWords({ state, downloadUrl }: AttachmentCardFragment, texts: Texts): string | null {
  if (state === "PENDING") return texts.fileChecking;
  if (state === "INFECTED") return texts.fileInfected;
  if (state === "FAILED") return texts.fileFailed;
  return downloadUrl ? null : texts.fileGone;
}
