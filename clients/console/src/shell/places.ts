import type { IconName } from "../parts/icon.js";

/** The console's places, in the order of the rail. `letter` is the second key after `g`. */
export const PLACES = [
  { name: "desk", letter: "d", to: "/desk", scope: "conversation:read" },
  { name: "queue", letter: "q", to: "/queue", scope: "queue:read" },
  { name: "search", letter: "f", to: "/search", scope: "conversation:read" },
  { name: "tickets", letter: "t", to: "/tickets", scope: "ticket:read" },
  { name: "customers", letter: "c", to: "/customers", scope: "customer:read" },
  { name: "knowledge", letter: "k", to: "/knowledge", scope: "knowledge:read" },
  { name: "reports", letter: "r", to: "/reports", scope: "analytics:read" },
  { name: "settings", letter: "s", to: "/settings", scope: "agent:read" },
] as const satisfies readonly { name: IconName; letter: string; to: string; scope: string }[];
