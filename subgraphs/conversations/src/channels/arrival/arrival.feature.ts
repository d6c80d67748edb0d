import { feature } from "@switchboard/kit";
import { oldVisitorTries, VisitorTry } from "./visitor-try.js";

/** How fast strangers may become visitors. */
export const arrival = feature({ nouns: [VisitorTry], sweeps: [oldVisitorTries] });
