import { type AttachmentKind, type AttachmentLimit } from "./attachment.js";

const MB = 1_048_576;

/** What is taken, by kind. The types are those found in the bytes. */
export const LIMITS: readonly AttachmentLimit[] = [
  { kind: "PICTURE", bytesMost: 20 * MB, types: ["image/jpeg", "image/png", "image/gif", "image/webp", "image/avif"] },
  {
    kind: "VOICE",
    bytesMost: 20 * MB,
    types: [
      "audio/mpeg",
      "audio/ogg",
      "audio/wav",
      "audio/x-m4a",
      "audio/aac",
      "audio/amr",
      "audio/flac",
      "audio/webm",
    ],
  },
  { kind: "VIDEO", bytesMost: 200 * MB, types: ["video/mp4", "video/webm", "video/quicktime"] },
  { kind: "FILE", bytesMost: 100 * MB, types: [] },
];

export const limitOf = (kind: AttachmentKind): AttachmentLimit | undefined =>
  LIMITS.find((limit) => limit.kind === kind);

/** Attachments that one message may carry. */
export const PER_MESSAGE = 10;
/** Announced and not yet sent, in one conversation: what a stranger can fill our disk with is bounded. */
export const UNSENT_MOST = 20;
/** Bytes that a customer may put into one conversation in a day. */
export const CUSTOMER_BYTES_A_DAY = 500 * MB;

/** How long the bytes may take to come, and to be sent once they are here. */
export const UPLOAD_WITHIN_MS = 30 * 60_000;
export const SEND_WITHIN_MS = 24 * 3_600_000;

/** Types that a browser may show in place: they hold nothing that runs. Everything else is only ever downloaded. */
const SHOWN: readonly string[] = LIMITS.filter(({ kind }) => kind !== "FILE").flatMap(({ types }) => types);
export const isShown = (type: string): boolean => SHOWN.includes(type);

/** Types that a browser may run if it is told their names: it is told another. */
const ACTIVE = /html|xml|svg|javascript|ecmascript|flash|x-shockwave|xslt|mhtml|hta/i;
export const servedType = (type: string): string => (ACTIVE.test(type) ? "application/octet-stream" : type);

/** The bytes of these containers do not tell sound from pictures: who says VOICE is believed as far as that. */
const SOUND_ALONE: Readonly<Record<string, string>> = { "video/webm": "audio/webm", "video/mp4": "audio/x-m4a" };
export const typeAs = (kind: AttachmentKind, found: string): string =>
  (kind === "VOICE" ? SOUND_ALONE[found] : undefined) ?? found;
