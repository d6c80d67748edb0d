import { newId } from "@switchboard/kit";
import type { Caller, Data } from "@switchboard/kit/testing";
import type { Desk } from "./desk.js";

export const MEASURE = "count sum mean rate";
const REPORT = (
  measure: string,
) => `query ($metric: MetricName!, $from: DateTime!, $to: DateTime!, $granularity: Granularity, $timezone: TimeZone,
  $by: ReportDimension, $agentId: ID, $channelId: ID) {
  report(metric: $metric, from: $from, to: $to, granularity: $granularity, timezone: $timezone, by: $by, agentId: $agentId, channelId: $channelId) {
    timezone total { ${measure} } rows { bucketAt key agent { id } channel { id } value { ${measure} } } } }`;
const EVIDENCE = `query ($metric: MetricName!, $from: DateTime!, $to: DateTime!, $agentId: ID, $channelId: ID, $key: String, $by: ReportDimension,
  $timezone: TimeZone, $first: Int, $after: String) {
  reportEvidence(metric: $metric, from: $from, to: $to, agentId: $agentId, channelId: $channelId, key: $key, by: $by, timezone: $timezone,
    first: $first, after: $after) {
    totalCount { value } pageInfo { hasNextPage endCursor }
    nodes { at value conversation { id } ticket { id } agent { id } channel { id } } } }`;

export interface ReportRow {
  readonly bucketAt: string | null;
  readonly key: string | null;
  readonly agent: { readonly id: string } | null;
  readonly channel: { readonly id: string } | null;
  readonly value: { readonly count: number; readonly sum: number };
}

export const counts = (rows: readonly ReportRow[]): number[] => rows.map((row) => row.value.count);

/** The lead of a desk, who reads its figures. */
export class Lead {
  readonly caller: Caller;

  constructor(private readonly desk: Desk) {
    this.caller = desk.workspace.agent(["analytics:read"], newId("agt"));
  }

  #variables(metric: string, more: Data): Data {
    return { metric, from: `${this.desk.day}T00:00:00Z`, to: `${this.desk.day}T23:59:59Z`, ...more };
  }

  async report(metric: string, more: Data = {}, measure = MEASURE): Promise<Data> {
    return (await this.caller.ask(REPORT(measure), this.#variables(metric, more)))["report"] as Data;
  }

  async rows(metric: string, more: Data = {}): Promise<ReportRow[]> {
    return (await this.report(metric, more))["rows"] as ReportRow[];
  }

  async total(metric: string, more: Data = {}, measure = MEASURE): Promise<Data> {
    return (await this.report(metric, more, measure))["total"] as Data;
  }

  async evidence(metric: string, more: Data = {}): Promise<Data> {
    return (await this.caller.ask(EVIDENCE, this.#variables(metric, { first: 100, ...more })))[
      "reportEvidence"
    ] as Data;
  }

  /** The code of the refusal. */
  async refusal(metric: string, more: Data = {}): Promise<unknown> {
    const result = await this.caller.run(REPORT(MEASURE), this.#variables(metric, more));
    return result.errors?.[0]?.extensions["code"];
  }
}
