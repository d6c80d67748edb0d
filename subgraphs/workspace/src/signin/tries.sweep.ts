import type { Sweep } from "@switchboard/kit";
import { forgetOldTries } from "./tries.js";

/** Knows no workspace, so one of them would do; running it for each costs an indexed look. */
export const oldTries: Sweep = { name: "old-tries", everySeconds: 300, run: forgetOldTries };
