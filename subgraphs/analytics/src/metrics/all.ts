import { agentTime } from "./agent-time.js";
import { botResolution } from "./bot-resolution.js";
import { conversations } from "./conversations.js";
import { firstResponse } from "./first-response.js";
import { handlingTime } from "./handling-time.js";
import { messages } from "./messages.js";
import type { Metric, MetricName, RoundMetric } from "./metric.js";
import { queueAbandonment } from "./queue-abandonment.js";
import { queueWait } from "./queue-wait.js";
import { replyTime } from "./reply-time.js";
import { resolutionRate } from "./resolution-rate.js";
import { resolutionTime } from "./resolution-time.js";
import { satisfaction } from "./satisfaction.js";
import { surveyReasons } from "./survey-reasons.js";
import { surveyResponseRate } from "./survey-response-rate.js";
import { ticketsOpened } from "./tickets-opened.js";

export const ROUND_METRICS: readonly RoundMetric[] = [
  conversations,
  messages,
  firstResponse,
  replyTime,
  resolutionTime,
  resolutionRate,
  handlingTime,
  satisfaction,
  surveyResponseRate,
  surveyReasons,
  queueWait,
  queueAbandonment,
  botResolution,
];

export const METRICS: readonly Metric[] = [...ROUND_METRICS, agentTime, ticketsOpened];

const byName = new Map(METRICS.map((metric) => [metric.name, metric]));

export const metricOf = (name: MetricName): Metric => byName.get(name) as Metric;
