import { changeTags, expectTags } from "../../../../talk/tag/tagging.service.js";
import { actionType } from "../../action.type.js";

export const addTag = actionType<"tagId">({
  kind: "ADD_TAG",
  takes: ["tagId"],
  check: ({ tagId }, { em, path }) => expectTags(em, [tagId], () => [...path, "tagId"]),
  run: ({ tagId }, { em, conversation }) => changeTags(em, conversation, [tagId], []),
});
