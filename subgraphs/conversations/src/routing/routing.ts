import { offer } from "./offer/offer.feature.js";
import { policy } from "./policy/policy.feature.js";
import { decision } from "./decision/decision.feature.js";
import { giving } from "./giving/giving.feature.js";
import { simulation } from "./simulation/simulation.feature.js";
import { queue } from "./queue/queue.feature.js";
import { desk } from "./desk/desk.feature.js";
import { line } from "./line/line.feature.js";
import { fact } from "./fact/fact.feature.js";
import { target } from "./target/target.feature.js";
import { stay } from "./stay/stay.feature.js";

/** Who is given what: policies, the queue, offers, decisions with their reasons, simulations, and what counts as a long wait. */
export const routing = [offer, policy, decision, giving, simulation, queue, desk, line, stay, fact, target];
