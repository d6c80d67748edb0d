import { type LogEntry, parsePosition, positionText, START } from "../events/define.js";

/** A log entry as JSON between processes. */
export interface WireEntry extends Omit<LogEntry, "position" | "at"> {
  readonly position: string;
  readonly at: string;
}

export const entryToWire = (entry: LogEntry): WireEntry => ({
  ...entry,
  position: positionText(entry.position),
  at: entry.at.toISOString(),
});

export const entryFromWire = (wire: WireEntry): LogEntry => ({
  ...wire,
  position: parsePosition(wire.position) ?? START,
  at: new Date(wire.at),
});
