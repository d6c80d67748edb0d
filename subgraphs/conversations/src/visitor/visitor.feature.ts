import { feature } from "@switchboard/kit";
import { VisitorSession } from "./visitor-session.js";
import { VisitorArrived } from "./visitor.events.js";
import { oldVisitorTries, VisitorTry } from "./visitor-try.js";
import { VisitorResolver } from "./visitor.resolver.js";

export const visitor = feature({
  nouns: [VisitorSession, VisitorTry],
  resolvers: [VisitorResolver],
  events: [VisitorArrived],
  sweeps: [oldVisitorTries],
});
