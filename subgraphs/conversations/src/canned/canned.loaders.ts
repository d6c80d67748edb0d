import { one } from "@switchboard/kit";
import { CannedReply } from "./canned-reply.js";

export const cannedReplyById = one(() => CannedReply);
