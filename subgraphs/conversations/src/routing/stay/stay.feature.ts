import { feature } from "@switchboard/kit";
import { QueueStay } from "./queue-stay.js";
import { StayResolver } from "./stay.resolver.js";
import { forgetOldStays } from "./stay.sweep.js";

export const stay = feature({ nouns: [QueueStay], resolvers: [StayResolver], sweeps: [forgetOldStays] });
