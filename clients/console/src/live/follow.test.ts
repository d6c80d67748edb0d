import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Change, follow, retryPause, type StreamSink } from "./follow.js";

/** A stream under the test's hand: what was asked after, and the sink to answer into. */
function stream() {
  const opened: { after: () => string | null; sink: StreamSink<Change> }[] = [];
  let closed = 0;
  return {
    opened,
    closed: () => closed,
    open(after: () => string | null, sink: StreamSink<Change>) {
      opened.push({ after, sink });
      return () => void closed++;
    },
    last: () => {
      const last = opened.at(-1);
      if (!last) throw new Error("Nothing was opened.");
      return last;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a stream begins at the snapshot's cursor and, asked again after a cut, goes on from the last change seen", () => {
  const live = stream();
  const seen: string[] = [];
  follow({ after: "c1", open: live.open, onChange: (change) => seen.push(change.cursor), resync: async () => null });
  expect(live.last().after()).toBe("c1");
  live.last().sink.next({ cursor: "c2" });
  live.last().sink.next({ cursor: "c3" });
  expect(seen).toEqual(["c2", "c3"]);
  expect(live.last().after()).toBe("c3");
});

test("when the gap cannot be replayed, the snapshot is read again and followed from its new cursor", async () => {
  const live = stream();
  const resync = vi.fn(async () => "fresh");
  follow({ after: "old", open: live.open, onChange: () => {}, resync });
  live.last().sink.error(["RESYNC_REQUIRED"]);
  await vi.runAllTimersAsync();
  expect(resync).toHaveBeenCalledTimes(1);
  expect(live.opened).toHaveLength(2);
  expect(live.last().after()).toBe("fresh");
});

test("a snapshot that cannot be read is tried again, later each time", async () => {
  const live = stream();
  const resync = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("down")).mockResolvedValueOnce("fresh");
  follow({ after: "old", open: live.open, onChange: () => {}, resync });
  live.last().sink.error(["RESYNC_REQUIRED"]);
  await vi.advanceTimersByTimeAsync(retryPause(0) - 1);
  expect(resync).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(resync).toHaveBeenCalledTimes(2);
  expect(live.last().after()).toBe("fresh");
});

test("an outage is waited out; a refusal ends the stream and is reported", async () => {
  const live = stream();
  const refused: string[] = [];
  follow({
    after: null,
    open: live.open,
    onChange: () => {},
    resync: async () => null,
    onRefused: (codes) => refused.push(...codes),
  });
  live.last().sink.error(["INTERNAL"]);
  await vi.runAllTimersAsync();
  expect(live.opened).toHaveLength(2);
  live.last().sink.error(["FORBIDDEN"]);
  await vi.runAllTimersAsync();
  expect(live.opened).toHaveLength(2);
  expect(refused).toEqual(["FORBIDDEN"]);
});

test("after it is ended nothing is opened any more", async () => {
  const live = stream();
  const end = follow({ after: null, open: live.open, onChange: () => {}, resync: async () => null });
  live.last().sink.error(["INTERNAL"]);
  end();
  await vi.runAllTimersAsync();
  expect(live.opened).toHaveLength(1);
  expect(live.closed()).toBe(1);
});

test("pauses double and stop growing at fifteen seconds", () => {
  expect([0, 1, 2, 3, 10].map(retryPause)).toEqual([500, 1_000, 2_000, 4_000, 15_000]);
});
