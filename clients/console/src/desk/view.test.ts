import { expect, test } from "vitest";
import { admits, compareRows, filterOf, orderOf, readView } from "./view.js";

const row = (
  status: "QUEUED" | "ASSIGNED" | "RESOLVED",
  assignee: string | null,
  waitingSince: string | null = null,
  updatedAt = "2026-11-22T10:00:00Z",
) => ({ status, assignee: assignee ? { id: assignee } : null, waitingSince, queuedAt: null, updatedAt }) as const;

test("a conversation moves from the queue into my inbox when I accept it, and out when I resolve it", () => {
  const [mine, queue, done] = [filterOf({}), filterOf({ inbox: "queue" }), filterOf({ status: "resolved" })];
  const isIn = (one: ReturnType<typeof row>) => [mine, queue, done].map((filter) => admits(filter, one, "me"));
  expect(isIn(row("QUEUED", null))).toEqual([false, true, false]);
  expect(isIn(row("ASSIGNED", "me"))).toEqual([true, false, false]);
  expect(isIn(row("ASSIGNED", "other"))).toEqual([false, false, false]);
  expect(isIn(row("RESOLVED", "me"))).toEqual([false, false, true]);
});

test("the queue is ordered by who has waited longest, with those who do not wait at the end", () => {
  const [long, short, none] = [
    row("QUEUED", null, "2026-11-22T09:00:00Z"),
    row("QUEUED", null, "2026-11-22T09:30:00Z"),
    row("QUEUED", null),
  ];
  expect([none, short, long].sort(compareRows(orderOf({ inbox: "queue" })))).toEqual([long, short, none]);
});

test("an address that makes no sense shows my inbox", () => {
  expect(readView({ inbox: "nonsense", status: 7 })).toEqual({});
  expect(readView({ inbox: "all", status: "resolved", sort: "waiting" })).toEqual({
    inbox: "all",
    status: "resolved",
    sort: "waiting",
  });
});
