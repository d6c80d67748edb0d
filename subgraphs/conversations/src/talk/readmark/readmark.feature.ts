import { feature } from "@switchboard/kit";
import { ReadMark } from "./read-mark.js";
import { ConversationRead } from "./readmark.events.js";
import { ReadMarkResolver, ReadMarksResolver } from "./readmark.resolver.js";

export const readmark = feature({
  nouns: [ReadMark],
  resolvers: [ReadMarkResolver, ReadMarksResolver],
  events: [ConversationRead],
});
