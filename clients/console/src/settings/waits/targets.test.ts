import { expect, it } from "vitest";
import { changedIn, linesOf } from "./targets.js";

const saved = {
  waitTargets: [
    { warnSeconds: 60, lateSeconds: 180, team: null },
    { warnSeconds: 20, lateSeconds: 40, team: { id: "team_1" } },
  ],
};

it("a team without a target of its own goes as the desk, and what is not changed is not sent", () => {
  const lines = linesOf(saved, ["team_1", "team_2"]);
  expect(lines).toEqual([
    { teamId: null, own: { warnSeconds: 60, lateSeconds: 180 } },
    { teamId: "team_1", own: { warnSeconds: 20, lateSeconds: 40 } },
    { teamId: "team_2", own: null },
  ]);
  const after = lines.map((line) => (line.teamId === "team_1" ? { ...line, own: null } : { ...line }));
  expect(changedIn(lines, after)).toEqual([{ teamId: "team_1", own: null }]);
  expect(changedIn(lines, linesOf(saved, ["team_1", "team_2"]))).toEqual([]);
});
