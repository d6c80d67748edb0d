import { attachment } from "./attachment/attachment.feature.js";

/** Attachments: their way in, what is found in them, their links. */
export const files = [attachment];
