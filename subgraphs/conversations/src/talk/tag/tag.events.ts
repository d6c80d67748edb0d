import { defineEvent, z } from "@switchboard/kit";
import { atDesk, deskTopics } from "../../life/conversation/conversation.events.js";
import { TagColour } from "./tag.js";

const tag = z.object({
  tagId: z.string(),
  name: z.string(),
  colour: z.enum(Object.keys(TagColour) as [TagColour, ...TagColour[]]),
  isArchived: z.boolean(),
  mergedIntoId: z.string().nullish(),
});

export const TagCreated = defineEvent("tag.created", "A tag was added to the workspace's list.", tag, () => []);

export const TagChanged = defineEvent(
  "tag.changed",
  "A tag was renamed, painted anew, archived, brought back, or merged into another, as far as that has come.",
  tag,
  () => [],
);

/** One tag took the place of another everywhere: nobody has judged the conversation anew. */
const isMerge = z.boolean().nullish();

export const ConversationTagged = defineEvent(
  "conversation.tagged",
  "Tags were put on a conversation or taken off it.",
  z.object({ ...atDesk, added: z.array(z.string()), removed: z.array(z.string()), isMerge }),
  deskTopics,
);
