// Analytics: figures folded from what happens elsewhere, reports, today's counters. Owns no fact of the desk itself.
import { defineSubgraph } from "@switchboard/kit";
import { migrations } from "./migrations/index.js";
import { Fact, Hourly } from "./fact/fact.js";
import { agentProjection } from "./projections/agent.projection.js";
import { AgentSpan } from "./projections/agent.span.js";
import { roundProjection } from "./projections/round.projection.js";
import { ticketProjection } from "./projections/ticket.projection.js";
import { rememberZone, WorkspaceZone } from "./projections/workspace.projection.js";
import { MeasureResolver, ReportResolver } from "./report/report.resolver.js";
import { Round, RoundStep } from "./round/round.js";
import { openBoard, TodayResolver } from "./today/today.resolver.js";

export const analytics = defineSubgraph({
  name: "analytics",
  nouns: [Fact, Hourly, Round, RoundStep, AgentSpan, WorkspaceZone] as never,
  migrations,
  resolvers: [ReportResolver, MeasureResolver, TodayResolver],
  references: [],
  events: [],
  reactions: [roundProjection, ticketProjection, agentProjection, ...rememberZone],
  start: async (open, subgraph) => openBoard(subgraph, open),
});
