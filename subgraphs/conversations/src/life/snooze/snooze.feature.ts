import { feature } from "@switchboard/kit";
import { SnoozeResolver } from "./snooze.resolver.js";
import { wakeDue, wakeSweep } from "./wake.js";

export const snooze = feature({
  resolvers: [SnoozeResolver],
  jobs: [wakeDue],
  sweeps: [wakeSweep],
});
