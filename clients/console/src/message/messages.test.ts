import { expect, test } from "vitest";
import { findCanned, slashAt } from "../composer/canned.search.js";
import { layOut } from "./layout.js";
import { mergeWindow, placeMessage } from "./messages.js";

const self = (number: number) => ({ sequence: Math.floor(number), place: Math.round((number % 1) * 10) });

test("an older page joins what is on screen, each message once", () => {
  expect(mergeWindow([4, 5, 6], [2, 3, 4], self)).toEqual({ nodes: [2, 3, 4, 5, 6], reachesBack: "incoming" });
  expect(mergeWindow([2, 3, 4], [3, 4, 5], self)).toEqual({ nodes: [2, 3, 4, 5], reachesBack: "known" });
});

test("after a long cut the fresh tail replaces what it does not touch, so no gap is shown as whole", () => {
  expect(mergeWindow([1, 2, 3], [40, 41], self)).toEqual({ nodes: [40, 41], reachesBack: "incoming" });
});

test("a live message is added once at the end; one that skips others asks for a new read", () => {
  expect(placeMessage([1, 2], 3, self)).toEqual([1, 2, 3]);
  expect(placeMessage([1, 2], 2, self)).toEqual([1, 2]);
  expect(placeMessage([1, 2], 4, self)).toBe("gap");
  expect(placeMessage([5, 6], 3, self)).toEqual([5, 6]);
  expect(placeMessage([], 1, self)).toEqual([1]);
});

test("a note stands behind the message it was written at, and costs no number", () => {
  expect(placeMessage([1, 2, 3], 2.1, self)).toEqual([1, 2, 2.1, 3]);
  expect(placeMessage([1, 2, 2.1], 2.2, self)).toEqual([1, 2, 2.1, 2.2]);
  expect(placeMessage([1, 2.1], 2.1, self)).toEqual([1, 2.1]);
  expect(placeMessage([1, 2], 3.1, self)).toBe("gap");
  expect(mergeWindow([3, 3.1, 4], [1, 1.1, 2], self).nodes).toEqual([1, 1.1, 2, 3, 3.1, 4]);
});

const message = (
  sequence: number,
  author: "CUSTOMER" | "AGENT",
  sentAt: string,
  idempotencyKey: string | null = null,
) =>
  ({
    id: `m${sequence}`,
    sequence,
    place: 0,
    kind: "TEXT",
    author,
    event: null,
    text: "",
    sentAt,
    idempotencyKey,
    options: [],
    agent: null,
    customer: null,
    citations: null,
    mentions: [],
    recipient: null,
  }) as never;

test("a sent message takes the place of its parcel without a second line", () => {
  const parcel = {
    key: "k1",
    conversationId: "c",
    text: "hi",
    writtenAt: Date.parse("2026-11-22T10:00:00Z"),
    state: "pending",
  } as const;
  expect(layOut([], [parcel], 0).map((line) => line.key)).toEqual(["k1"]);
  expect(
    layOut([message(1, "AGENT", "2026-11-22T10:00:01Z", "k1")], [parcel], 0).map((line) => [line.kind, line.key]),
  ).toEqual([["message", "k1"]]);
});

test("turns group what one side says within five minutes, and the first unread is marked once", () => {
  const lines = layOut(
    [
      message(1, "CUSTOMER", "2026-11-22T10:00:00Z"),
      message(2, "CUSTOMER", "2026-11-22T10:01:00Z"),
      message(3, "CUSTOMER", "2026-11-22T10:09:00Z"),
      message(4, "CUSTOMER", "2026-11-22T10:09:30Z"),
    ],
    [],
    2,
  );
  expect(lines.map((line) => line.startsTurn)).toEqual([true, false, true, false]);
  expect(lines.map((line) => line.isFirstUnread)).toEqual([false, false, true, false]);
});

test("a slash opens canned replies at the start of a word, not inside one", () => {
  expect(slashAt("/ref", 4)).toEqual({ from: 0, word: "ref" });
  expect(slashAt("好的 /re", 6)).toEqual({ from: 3, word: "re" });
  expect(slashAt("1/2", 3)).toBeNull();
  expect(slashAt("https://a", 9)).toBeNull();
});

test("canned replies are found by shortcut first, then by what they say", () => {
  const replies = [
    { id: "1", shortcut: "address", text: "Send the refund form to…" },
    { id: "2", shortcut: "refund", text: "Within three days." },
    { id: "3", shortcut: "hello", text: "Good day" },
  ];
  expect(findCanned(replies, "ref").map((reply) => reply.id)).toEqual(["2", "1"]);
  expect(findCanned(replies, "")).toHaveLength(3);
});
