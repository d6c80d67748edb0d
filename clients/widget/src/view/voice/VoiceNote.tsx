import { useEffect, useRef, useState } from "preact/hooks";
import type { AttachmentCardFragment } from "../../gql/graphql.js";
import { sizeInWords } from "../../texts/format.js";
import { loadVoice } from "../../voice/load.js";
import { useDesk } from "../hooks.js";
import { FileIcon } from "../icons.js";

/** A voice message to listen to; a file to open where this browser cannot play it. */
export function VoiceNote({ card, address }: { card: AttachmentCardFragment; address: string }) {
  const { chat, language } = useDesk();
  const [isPlain, setIsPlain] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { size } = card;
  // The address changes by the hour; the sound behind it does not.
  useEffect(() => {
    let end: (() => void) | null = null;
    let isGone = false;
    const onFail = () => setIsPlain(true);
    loadVoice(chat.settings.origin).then(({ showNote }) => {
      if (!isGone && place.current) end = showNote(place.current, { address, size, language, onFail });
    }, onFail);
    return () => {
      isGone = true;
      end?.();
    };
  }, []);
  if (!isPlain) return <div ref={place} class="file voice" />;
  return (
    <a class="file" href={address} target="_blank" rel="noopener noreferrer">
      <FileIcon />
      <span>
        <b>{card.name}</b>
        <small>{sizeInWords(size, language)}</small>
      </span>
    </a>
  );
}
