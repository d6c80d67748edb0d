import { expect, test } from "vitest";
import type { AgentRowFragment, ConversationRowFragment } from "../../gql/graphql.js";
import { candidatesFor } from "./candidates.js";

const agent = (name: string, state: AgentRowFragment["state"], more: Partial<AgentRowFragment> = {}) =>
  ({ id: name, name, state, capacity: 4, isDisabled: false, teams: [], ...more }) as unknown as AgentRowFragment;
const row = (assignee: string | null, team: string | null = null) =>
  ({
    assignee: assignee ? { id: assignee, name: assignee } : null,
    team: team ? { id: team, name: team } : null,
  }) as Pick<ConversationRowFragment, "assignee" | "team">;
const holding = (...entries: [string, number][]) =>
  new Map(entries.map(([id, openCount]) => [id, { openCount, capacity: 4 }]));

test("a conversation is offered to whoever is online and has the most room; nobody is asked who is not there", () => {
  const people = [
    agent("Away", "AWAY"),
    agent("Full", "ONLINE"),
    agent("Gone", "OFFLINE"),
    agent("Left", "ONLINE", { isDisabled: true }),
    agent("Free", "ONLINE"),
    agent("Has it", "ONLINE"),
  ];
  const names = candidatesFor(row("Has it"), people, holding(["Full", 4], ["Free", 1])).map(({ name }) => name);
  expect(names).toEqual(["Free", "Full", "Away"]);
});

test("a team's conversation is offered to that team first", () => {
  const teams = [{ id: "returns", name: "Returns" }] as AgentRowFragment["teams"];
  const people = [agent("Ann", "ONLINE"), agent("Ben", "BUSY", { teams })];
  expect(candidatesFor(row(null, "returns"), people, new Map()).map(({ name }) => name)).toEqual(["Ben", "Ann"]);
});
