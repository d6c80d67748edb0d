import { feature } from "@switchboard/kit";
import { SearchResolver } from "./search.resolver.js";

export const search = feature({
  resolvers: [SearchResolver],
});
