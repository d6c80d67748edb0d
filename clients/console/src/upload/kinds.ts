import type { AttachmentKind } from "../gql/graphql.js";

// What the server takes as a picture, a voice message or a video; everything else goes as a file.
const KINDS: Readonly<Record<string, AttachmentKind>> = {
  "image/jpeg": "PICTURE",
  "image/png": "PICTURE",
  "image/gif": "PICTURE",
  "image/webp": "PICTURE",
  "image/avif": "PICTURE",
  "audio/mpeg": "VOICE",
  "audio/ogg": "VOICE",
  "audio/wav": "VOICE",
  "audio/x-wav": "VOICE",
  "audio/mp4": "VOICE",
  "audio/x-m4a": "VOICE",
  "audio/aac": "VOICE",
  "audio/amr": "VOICE",
  "audio/flac": "VOICE",
  "audio/webm": "VOICE",
  "video/mp4": "VIDEO",
  "video/webm": "VIDEO",
  "video/quicktime": "VIDEO",
};

export const kindOf = (type: string): AttachmentKind => KINDS[type.split(";")[0] ?? ""] ?? "FILE";
