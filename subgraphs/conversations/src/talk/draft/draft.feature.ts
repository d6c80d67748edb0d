import { feature } from "@switchboard/kit";
import { Draft } from "./draft.js";
import { DraftResolver } from "./draft.resolver.js";

export const draft = feature({
  nouns: [Draft],
  resolvers: [DraftResolver],
});
