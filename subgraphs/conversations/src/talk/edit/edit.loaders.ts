import { many, one } from "@switchboard/kit";
import { MessageRevision } from "./message-revision.js";
import { MessageTerms } from "./message-terms.js";

export const revisionsOf = many(() => MessageRevision, "message_id", "version");
export const termsOfChannel = one(() => MessageTerms);
