import { analytics } from "@switchboard/analytics";
import { conversations } from "@switchboard/conversations";
import { customers } from "@switchboard/customers";
import type { SubgraphDefinition } from "@switchboard/kit";
import { knowledge } from "@switchboard/knowledge";
import { tickets } from "@switchboard/tickets";
import { workspace } from "@switchboard/workspace";

/** All there is; migrations, composition and the embedded topology go through it in this order. */
export const SUBGRAPHS: readonly SubgraphDefinition[] = [
  workspace,
  customers,
  conversations,
  tickets,
  knowledge,
  analytics,
];
