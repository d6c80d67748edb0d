import { TicketOpened } from "../external/other.events.js";
import type { Figure, Metric } from "./metric.js";

/** What the fold needs of a ticket. */
export interface OpenedTicket {
  readonly at: number;
  readonly type: string;
  readonly byKind: string;
  readonly byId: string | null;
}

export const ticketsOpened: Metric & { fold(ticket: OpenedTicket): readonly Figure[] } = {
  name: "TICKETS_OPENED",
  version: 1,
  unit: "COUNT",
  title: { "zh-CN": "新建工单量", en: "Tickets opened" },
  description: {
    "zh-CN": "新建的工单数，按建单时刻计入；由客服建立的记在建单人名下。不按渠道区分。明细列出工单。",
    en: "Tickets opened, at the moment they were opened; those opened by an agent are under that agent. Not told apart by channel. Drill-down: the tickets.",
  },
  reads: [TicketOpened],
  fold: ({ at, type, byKind, byId }) => [{ at, agentId: byKind === "AGENT" ? byId : null, key: type, value: 1 }],
};
