import type { CustomerTier } from "../gql/graphql.js";

export const TIERS: readonly CustomerTier[] = ["STANDARD", "SILVER", "GOLD", "VIP"];
