import { feature, reference } from "@switchboard/kit";
import { CannedReply } from "./canned-reply.js";
import { cannedReplyById } from "./canned.loaders.js";
import { CannedReplyResolver } from "./canned.resolver.js";

export const canned = feature({
  nouns: [CannedReply],
  resolvers: [CannedReplyResolver],
  references: [
    reference(
      "CannedReply",
      cannedReplyById,
      (_viewer, _reply, ctx) => ctx.holds("conversation:reply") || ctx.holds("conversation:manage"),
    ),
  ],
});
