import { expect, test } from "vitest";
import { admits, compareRows } from "./admits.js";
import { filterOf, INBOXES, orderOf, readView, type View, viewOf } from "./view.js";

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

test("what a view asks for leads back to the same view, so that a saved one opens as it was kept", () => {
  const narrowed: View = {
    inbox: "all",
    status: "QUEUED,ASSIGNED",
    sort: "oldest",
    agent: "agt_1",
    tag: "tag_1,tag_2",
    field: "fld_1:late: very",
    days: "7",
    priority: "1",
  };
  const views = [
    narrowed,
    ...INBOXES.map((inbox) => readView({ inbox })),
    readView({ status: "any", channel: "chn_1" }),
  ];
  for (const view of views) {
    const again = viewOf(filterOf(view), orderOf(view));
    expect(filterOf(again)).toEqual(filterOf(view));
    expect(orderOf(again)).toEqual(orderOf(view));
  }
});

test("a tag put on a conversation brings it into the list of that tag; what only the server knows is left as it is", () => {
  const tagged = { ...row("QUEUED", null), tags: [{ id: "tag_1" }] };
  expect(admits({ tagIds: ["tag_1"] }, tagged, "me")).toBe(true);
  expect(admits({ tagIds: ["tag_2"] }, tagged, "me")).toBe(false);
  expect(admits({ isMentioned: true }, tagged, "me")).toBe("unknown");
  expect(admits({ isMentioned: true, status: ["RESOLVED"] }, tagged, "me")).toBe(false);
});
