import { feature, reference } from "@switchboard/kit";
import { ConversationTag } from "./conversation-tag.js";
import { ConversationTagged, TagChanged, TagCreated } from "./tag.events.js";
import { Tag } from "./tag.js";
import { tagById } from "./tag.loaders.js";
import { TagChangeResolver, TaggingResolver, TagResolver } from "./tag.resolver.js";

export const tag = feature({
  nouns: [Tag, ConversationTag],
  resolvers: [TagResolver, TagChangeResolver, TaggingResolver],
  references: [reference("Tag", tagById, (_viewer, _tag, ctx) => ctx.holds("conversation:read"))],
  events: [TagCreated, TagChanged, ConversationTagged],
});
