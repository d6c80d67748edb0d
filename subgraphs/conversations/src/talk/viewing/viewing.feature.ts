import { feature } from "@switchboard/kit";
import { ConversationViewer } from "./viewing.js";
import { ViewersResolver, ViewingResolver } from "./viewing.resolver.js";
import { viewingSweep } from "./viewing.sweep.js";

export const viewing = feature({
  nouns: [ConversationViewer],
  resolvers: [ViewingResolver, ViewersResolver],
  sweeps: [viewingSweep],
});
