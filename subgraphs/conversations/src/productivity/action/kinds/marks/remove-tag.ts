import { execute, notFound } from "@switchboard/kit";
import { TAG } from "../../../../talk/tag/tag.service.js";
import { changeTags } from "../../../../talk/tag/tagging.service.js";
import { actionType } from "../../action.type.js";

/** Also one that is archived: it is still on conversations. */
export const removeTag = actionType<"tagId">({
  kind: "REMOVE_TAG",
  takes: ["tagId"],
  async check({ tagId }, { em, path }) {
    const known = await execute(em, "select 1 from conversations.tag where id = $1", [tagId]);
    if (known.length === 0) throw notFound(TAG, [...path, "tagId"]);
  },
  run: ({ tagId }, { em, conversation }) => changeTags(em, conversation, [], [tagId]),
});
