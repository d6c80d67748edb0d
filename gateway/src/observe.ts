import cluster from "node:cluster";
import { createServer } from "node:http";
import { context, propagation, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Histogram, register } from "prom-client";

/** Sends spans by OTLP over HTTP when an endpoint is set; otherwise tracing stays switched off. */
export function startTracing(endpoint: string | undefined, part: string): () => Promise<void> {
  if (!endpoint) return async () => undefined;
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": `switchboard-${part}` }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return () => provider.shutdown();
}

/** What this process counts. Labels are few and closed: no workspace, no operation name of a client's choosing. */
export const counted = {
  requests: new Histogram({
    name: "switchboard_request_seconds",
    help: "Time of a GraphQL request over HTTP",
    labelNames: ["status"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  }),
  sockets: new Gauge({ name: "switchboard_sockets", help: "Open sockets" }),
  subscriptions: new Gauge({ name: "switchboard_subscriptions", help: "Subscriptions asked for" }),
  executions: new Gauge({ name: "switchboard_live_executions", help: "Subscriptions that run; the others share them" }),
  masked: new Counter({ name: "switchboard_masked_errors_total", help: "Errors that clients were not told of" }),
};

/** Serves the figures of all workers on a port of their own. Call it in the primary; workers answer by themselves. */
export function serveMetrics(port: number | undefined, host: string): void {
  if (port === undefined) return;
  const all = cluster.isPrimary ? new AggregatorRegistry() : null;
  const server = createServer((_request, response) => {
    const read = all && Object.keys(cluster.workers ?? {}).length > 0 ? all.clusterMetrics() : register.metrics();
    read.then(
      (text) => response.writeHead(200, { "content-type": register.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host).unref();
}

export function countProcess(): void {
  collectDefaultMetrics({ prefix: "switchboard_" });
}
