import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

const tracer = trace.getTracer("switchboard");

/**
 * Runs work inside a span. Without a registered SDK this costs next to nothing and does nothing.
 * Attributes name operations and subgraphs, never texts, names or variables.
 */
export async function traced<T>(
  name: string,
  attributes: Record<string, string>,
  work: (span: Span) => Promise<T> | T,
  kind = SpanKind.INTERNAL,
): Promise<T> {
  return tracer.startActiveSpan(name, { attributes, kind }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** True when spans go somewhere: then, and only then, requests carry trace headers. */
export const isTraced = (): boolean => trace.getActiveSpan()?.isRecording() ?? false;

/** The W3C trace headers of the present span. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/** Runs work as a part of the trace that the headers name. */
export const inTraceOf = <T>(headers: Record<string, unknown>, work: () => T): T =>
  context.with(propagation.extract(context.active(), headers), work);
