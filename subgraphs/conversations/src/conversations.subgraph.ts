// Owns channels, visitor sessions, conversations with their messages, rounds, transfers and surveys, the queue and who
// is given what, canned replies and typing. Not agents and teams (workspace), profiles (customers), the bot (knowledge).
import { defineSubgraph, featuresOf } from "@switchboard/kit";
import { archive } from "./archive/archive.js";
import { recorded } from "./archive/record/keep-record.js";
import { channels } from "./channels/channels.js";
import { neighbours } from "./external/neighbours.feature.js";
import { files } from "./files/files.js";
import { life } from "./life/life.js";
import { migrations } from "./migrations/index.js";
import { productivity } from "./productivity/productivity.js";
import { assignWaiting } from "./routing/assignment/assignment.js";
import { startQueue } from "./routing/queue/queue.process.js";
import { routing } from "./routing/routing.js";
import { talk } from "./talk/talk.js";

export const conversations = defineSubgraph({
  name: "conversations",
  migrations,
  ...recorded(
    featuresOf([...life, ...talk, ...files, ...routing, ...channels, ...productivity, ...archive, neighbours]),
  ),
  start: (open, subgraph) => startQueue(open, subgraph, assignWaiting),
});
export { type SeedChannel, seedChannel } from "./setup.js";
