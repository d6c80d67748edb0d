import { PRIORITY_OF } from "../../../../channels/channel/channel.js";
import { prioritise } from "../../../../life/priority/priority.service.js";
import { actionType } from "../../action.type.js";

export const setPriority = actionType<"priority">({
  kind: "SET_PRIORITY",
  takes: ["priority"],
  run: async ({ priority }, { em, conversation }) => prioritise(em, conversation, PRIORITY_OF[priority]),
});
