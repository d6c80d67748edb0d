import { feature, reference } from "@switchboard/kit";
import { CannedReply, type CannedReplyRow, CannedUse } from "./canned-reply.js";
import { CannedReplyChanged } from "./canned.events.js";
import { cannedReplyById } from "./canned.loaders.js";
import { CannedReplyResolver } from "./canned.resolver.js";
import { maySeeShared } from "../sharing/sharing.js";

export const canned = feature({
  nouns: [CannedReply, CannedUse],
  resolvers: [CannedReplyResolver],
  references: [
    reference("CannedReply", cannedReplyById, (_viewer, reply: CannedReplyRow, ctx) => maySeeShared(ctx, reply)),
  ],
  events: [CannedReplyChanged],
});
