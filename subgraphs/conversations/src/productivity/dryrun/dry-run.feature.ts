import { feature } from "@switchboard/kit";
import { DryRunResolver } from "./dry-run.resolver.js";

export const dryRun = feature({ resolvers: [DryRunResolver] });
