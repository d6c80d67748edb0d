import { ConversationDocument, type MetricName, ReportDocument } from "@switchboard/sdk";
import type { Person } from "../support/person.js";

const soon = () => new Date(Date.now() + 60_000).toISOString();

export async function rated(person: Person, id: string) {
  return (await person.ask(ConversationDocument, { id })).conversation;
}

export async function reported(admin: Person, metric: MetricName, from: string) {
  return (await admin.ask(ReportDocument, { metric, from, to: soon() })).report;
}

/** What a figure was counted from, as a supervisor drills down. */
export async function evidenceOf(
  admin: Person,
  metric: MetricName,
  from: string,
): Promise<readonly Record<string, unknown>[]> {
  const { reportEvidence } = await admin.ask(
    `query ($metric: MetricName!, $from: DateTime!, $to: DateTime!) {
      reportEvidence(metric: $metric, from: $from, to: $to) { nodes { value conversation { id } agent { id name } } }
    }`,
    { metric, from, to: soon() },
  );
  return reportEvidence.nodes;
}
