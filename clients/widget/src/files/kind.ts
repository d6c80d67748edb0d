import type { Upload } from "./uploads.js";

// What the server shows in the talk; anything else (a photo as HEIC, say) goes as a plain file.
const pictures = /^image\/(jpeg|png|gif|webp|avif)$/;
const voices = /^audio\/(webm|mp4|x-m4a|mpeg|ogg|wav|x-wav|aac|amr|flac)$/;
const videos = /^video\/(mp4|webm|quicktime)$/;

export const kindOf = (type: string): Upload["kind"] =>
  pictures.test(type) ? "PICTURE" : voices.test(type) ? "VOICE" : videos.test(type) ? "VIDEO" : "FILE";
