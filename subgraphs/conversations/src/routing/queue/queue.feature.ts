import { feature } from "@switchboard/kit";
import { queueSweep } from "./queue.sweep.js";

export const queue = feature({
  sweeps: [queueSweep],
});
