/** SQLSTATEs of a server that goes, is not there yet, or has no room; 25P02 is what follows in the same transaction. */
const PASSING = /^(?:08...|57P0[1-5]|53300|25P02)$/;
const CUT = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT", "ETIMEDOUT"]);
/** What the driver and its pool say without a code. */
const SAID =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error tells of a database that is away, and nothing of what was asked: asked again later, it is answered. */
export function isOutage(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === "string" && (PASSING.test(code) || CUT.has(code))) return true;
  return typeof message === "string" && SAID.test(message);
}
