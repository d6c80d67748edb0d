import { type Client, type MetricName, ReportDocument, type ReportQuery } from "@switchboard/sdk";
import { compareFigures, type Figures } from "../verdict/figures.js";
import { persist } from "./patience.js";

const AGAIN_MS = 500;

/**
 * The figures of the run's own channel. Reports follow the log: they are read again until they equal the script's,
 * or `lagMs` are over.
 */
export async function readReports(
  admin: Client,
  channelId: string,
  from: Date,
  script: Figures,
  lagMs: number,
): Promise<Figures> {
  const until = performance.now() + lagMs;
  for (;;) {
    const figures = await readOnce(admin, channelId, from);
    if (compareFigures(script, figures).length === 0 || performance.now() > until) return figures;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

async function readOnce(admin: Client, channelId: string, from: Date): Promise<Figures> {
  const read = async (metric: MetricName, by?: "AGENT"): Promise<ReportQuery["report"]> => {
    const variables = {
      metric,
      channelId,
      from: new Date(from.getTime() - 60_000).toISOString(),
      to: new Date(Date.now() + 60_000).toISOString(),
      ...(by && { by }),
    };
    const data = await persist(() => admin.query(ReportDocument, variables));
    if (!data) throw new Error(`The report ${metric} cannot be read`);
    return data.report;
  };
  const conversations = await read("CONVERSATIONS");
  const messages = await read("MESSAGES", "AGENT");
  const byAgents = messages.rows.filter((row) => row.agent).reduce((sum, row) => sum + row.value.count, 0);
  const satisfaction = await read("SATISFACTION");
  return {
    conversations: conversations.total.count,
    customerMessages: messages.total.count - byAgents,
    agentMessages: byAgents,
    firstResponses: (await read("FIRST_RESPONSE")).total.count,
    resolvedRounds: (await read("RESOLUTION_TIME")).total.count,
    ratings: satisfaction.total.count,
    ratingSum: satisfaction.total.sum,
  };
}
