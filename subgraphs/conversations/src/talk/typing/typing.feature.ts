import { feature } from "@switchboard/kit";
import { TypingResolver } from "./typing.resolver.js";

export const typing = feature({
  resolvers: [TypingResolver],
});
