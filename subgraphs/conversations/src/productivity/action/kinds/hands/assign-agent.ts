import { execute, notFound } from "@switchboard/kit";
import { actionType } from "../../action.type.js";
import { handOver } from "./hand-over.js";

export const assignAgent = actionType<"agentId">({
  kind: "ASSIGN_AGENT",
  takes: ["agentId"],
  scope: "conversation:assign",
  async check({ agentId }, { em, path }) {
    const known = await execute(em, "select 1 from conversations.agent_desk where id = $1", [agentId]);
    if (known.length === 0) throw notFound({ en: "The agent", "zh-CN": "客服" }, [...path, "agentId"]);
  },
  run: ({ agentId }, doing) => handOver({ agentId }, doing),
});
