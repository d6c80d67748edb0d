import { expectTeam } from "../../../../channels/channel/channel.service.js";
import { actionType } from "../../action.type.js";
import { handOver } from "./hand-over.js";

export const assignTeam = actionType<"teamId">({
  kind: "ASSIGN_TEAM",
  takes: ["teamId"],
  scope: "conversation:assign",
  async check({ teamId }, { em, path }) {
    await expectTeam(em, teamId, [...path, "teamId"]);
  },
  run: ({ teamId }, doing) => handOver({ teamId }, doing),
});
