import { feature } from "@switchboard/kit";
import { RunNewsResolver } from "./run.news.resolver.js";

export const runs = feature({ resolvers: [RunNewsResolver] });
