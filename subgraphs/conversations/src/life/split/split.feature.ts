import { feature } from "@switchboard/kit";
import { SplitResolver } from "./split.resolver.js";

export const split = feature({ resolvers: [SplitResolver] });
