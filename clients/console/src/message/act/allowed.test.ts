import { expect, test } from "vitest";
import { allowedOn } from "./allowed.js";

const at = Date.parse("2026-03-01T08:00:00Z");
const me = { id: "me", isSupervisor: false, canReply: true };
const terms = { editWithinSeconds: 300, recallWithinSeconds: 120 };
const mine = {
  kind: "TEXT" as const,
  author: "AGENT" as const,
  sentAt: new Date(at).toISOString(),
  recalledAt: null,
  place: 0,
  agent: { id: "me" },
};
const after = (seconds: number) => at + seconds * 1_000;

test("my own words can be changed and taken back only within the channel's terms", () => {
  expect(allowedOn(mine, me, terms, after(60))).toMatchObject({ edit: true, recall: true });
  expect(allowedOn(mine, me, terms, after(200))).toMatchObject({ edit: true, recall: false });
  expect(allowedOn(mine, me, terms, after(400))).toMatchObject({ edit: false, recall: false });
  expect(allowedOn(mine, me, null, after(1))).toMatchObject({ edit: false, recall: false });
});

test("a note of mine at any time, a colleague's words never, save that a supervisor takes them back", () => {
  expect(allowedOn({ ...mine, kind: "NOTE", place: 1 }, me, terms, after(9_999)).edit).toBe(true);
  const theirs = { ...mine, agent: { id: "other" } };
  expect(allowedOn(theirs, me, terms, after(1))).toMatchObject({ edit: false, recall: false, quote: true });
  expect(allowedOn(theirs, { ...me, isSupervisor: true }, terms, after(1))).toMatchObject({
    edit: false,
    recall: true,
  });
});

test("what was taken back and what merely happened cannot be answered", () => {
  expect(allowedOn({ ...mine, recalledAt: mine.sentAt }, me, terms, after(1)).quote).toBe(false);
  expect(allowedOn({ ...mine, kind: "EVENT", author: "SYSTEM" }, me, terms, after(1)).quote).toBe(false);
});
