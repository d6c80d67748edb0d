import { feature } from "@switchboard/kit";
import { VisitorSession } from "./visitor-session.js";
import { VisitorArrived } from "./visitor.events.js";
import { VisitorResolver } from "./visitor.resolver.js";

export const visitor = feature({
  nouns: [VisitorSession],
  resolvers: [VisitorResolver],
  events: [VisitorArrived],
});
