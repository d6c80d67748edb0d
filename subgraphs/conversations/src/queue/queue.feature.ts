import { feature } from "@switchboard/kit";
import { QueuePlaceResolver, QueueResolver } from "./queue.resolver.js";
import { queueSweep } from "./queue.sweep.js";

export const queue = feature({
  resolvers: [QueueResolver, QueuePlaceResolver],
  sweeps: [queueSweep],
});
