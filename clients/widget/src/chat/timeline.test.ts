import { describe, expect, test } from "vitest";
import type { MessageLineFragment } from "../gql/graphql.js";
import { merge, openOptions, toRows } from "./timeline.js";

function line(sequence: number, change: Partial<MessageLineFragment> = {}): MessageLineFragment {
  return {
    __typename: "Message",
    id: `msg_${sequence}`,
    sequence,
    kind: "TEXT",
    author: "CUSTOMER",
    text: `text ${sequence}`,
    event: null,
    markdown: null,
    sentAt: new Date(2026, 10, 22, 14, 0, sequence).toISOString(),
    idempotencyKey: null,
    options: [],
    agent: null,
    editedAt: null,
    recalledAt: null,
    replyTo: null,
    attachments: [],
    link: null,
    citations: null,
    ...change,
  };
}

const unsent = { key: "k1", text: "hello", writtenAt: 1, conversationId: null, failure: null };

describe("the log", () => {
  test("keeps the server's order however messages arrive, and each only once", () => {
    const merged = merge([line(1), line(3)], [line(3, { text: "again" }), line(2)]);
    expect(merged.map((message) => message.text)).toEqual(["text 1", "text 2", "again"]);
  });

  test("shows a sent message and its confirmation as one row", () => {
    const before = toRows([], [unsent]);
    const after = toRows([line(1, { idempotencyKey: "k1" })], [unsent]);
    expect(before.map((row) => row.key)).toEqual(["k1"]);
    expect(after.filter((row) => row.key === "k1").map((row) => row.kind)).toEqual(["message"]);
    expect(after.some((row) => row.kind === "unsent")).toBe(false);
  });

  test("names the writer once per turn and begins a new turn after a pause", () => {
    const late = new Date(2026, 10, 22, 14, 30).toISOString();
    const rows = toRows([line(1), line(2), line(3, { author: "BOT" }), line(4, { author: "BOT", sentAt: late })], []);
    expect(rows.filter((row) => row.kind === "message").map((row) => row.isFirst)).toEqual([true, false, true, true]);
  });

  test("sets a rule between two days", () => {
    const rows = toRows([line(1, { sentAt: new Date(2026, 10, 21, 23, 59).toISOString() }), line(2)], []);
    expect(rows.map((row) => row.kind)).toEqual(["day", "message", "day", "message"]);
  });

  test("offers the bot's questions only while its answer is the last word", () => {
    const offered = line(1, { author: "BOT", options: ["Where is my order?"] });
    expect(openOptions([offered], [])).toEqual(["Where is my order?"]);
    expect(openOptions([offered], [unsent])).toEqual([]);
    expect(openOptions([offered, line(2)], [])).toEqual([]);
  });
});
