import { newId } from "@switchboard/kit";
import type { Data } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { AGENT, type Desk, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const VERBS = {
  createRoutingPolicy:
    "routingPolicy { id version revision latestRevision { number rules { name strategy priority conditions { field values isNot } } } }",
  updateRoutingPolicy: "routingPolicy { id version revision name }",
  activateRoutingPolicy: "routingPolicy { id activeFor { revision channel { id } } }",
  deactivateRoutingPolicy: "endedCount",
} as const;

async function say(desk: Desk, verb: keyof typeof VERBS, input: Data): Promise<Data> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${VERBS[verb]} userErrors { code path } } }`;
  return (await desk.lead.ask(text, { input }))[verb];
}

const POLICY =
  "query ($id: ID!) { routingPolicy(id: $id) { name revision revisions { number note rules { name } madeBy { id } } activeFor { revision } } }";

describe("a routing policy", () => {
  it("keeps every revision of its rules, and decides by the one that was activated", async () => {
    const desk = await newDesk();
    const made = await say(desk, "createRoutingPolicy", { name: "Day", note: "First", rules: [{ name: "All" }] });
    expect(made["routingPolicy"]).toMatchObject({
      revision: 1,
      latestRevision: { number: 1, rules: [{ name: "All", strategy: "FEWEST_OPEN", priority: null, conditions: [] }] },
    });
    const { id, version } = made["routingPolicy"];
    const activated = await say(desk, "activateRoutingPolicy", { routingPolicyId: id, channelIds: [desk.channel.id] });
    expect(activated["routingPolicy"].activeFor).toEqual([{ revision: 1, channel: { id: desk.channel.id } }]);
    const rules = [{ name: "VIP", priority: 50, conditions: [{ field: "CUSTOMER_TIER", values: ["VIP"] }] }];
    await say(desk, "updateRoutingPolicy", { routingPolicyId: id, rules, note: "VIPs first" });
    expect(
      refusal(await say(desk, "updateRoutingPolicy", { routingPolicyId: id, name: "Late", expectedVersion: version })),
    ).toBe("STALE_VERSION");
    const { routingPolicy } = await desk.lead.ask(POLICY, { id });
    expect(routingPolicy).toMatchObject({
      revision: 2,
      revisions: [
        { number: 1, note: "First", rules: [{ name: "All" }], madeBy: { id: desk.lead.id } },
        { number: 2, note: "VIPs first", rules: [{ name: "VIP" }] },
      ],
      activeFor: [{ revision: 1 }],
    });
    await say(desk, "activateRoutingPolicy", { routingPolicyId: id, revision: 2 });
    const ended = await say(desk, "deactivateRoutingPolicy", { channelIds: [desk.channel.id] });
    expect(ended["endedCount"]).toBe(1);
    expect(
      (await desk.recorded("routing_policy.activated")).map((data) => [data["revision"], data["channelIds"]]),
    ).toEqual([
      [1, [desk.channel.id]],
      [2, null],
      [null, [desk.channel.id]],
    ]);
  });

  it.each<[string, Data, string]>([
    ["no rules", { rules: [] }, "ROUTING_RULE_INVALID"],
    ["two rules of one name", { rules: [{ name: "A" }, { name: " A " }] }, "ROUTING_RULE_INVALID"],
    ["a team that does not exist", { rules: [{ name: "A", teamId: newId("team") }] }, "ROUTING_TEAM_UNKNOWN"],
    [
      "an overflow to a team that does not exist",
      { rules: [{ name: "A", overflow: { to: "TEAM", teamId: "team_1", afterSeconds: 9 } }] },
      "ROUTING_TEAM_UNKNOWN",
    ],
    [
      "relaxing to a team that does not exist",
      { rules: [{ name: "A", relax: [{ afterSeconds: 5, action: "ADD_TEAMS", teamIds: ["team_1"] }] }] },
      "ROUTING_TEAM_UNKNOWN",
    ],
    [
      "a channel that does not exist",
      { rules: [{ name: "A", conditions: [{ field: "CHANNEL", values: ["chn_1"] }] }] },
      "ROUTING_CHANNEL_UNKNOWN",
    ],
    ["a level above 5", { rules: [{ name: "A", requiredSkills: [{ skill: "x", level: 6 }] }] }, "ROUTING_RULE_INVALID"],
    ["an offer of no time", { rules: [{ name: "A", offerSeconds: 0 }] }, "ROUTING_RULE_INVALID"],
    [
      "steps out of order",
      {
        rules: [
          {
            name: "A",
            relax: [
              { afterSeconds: 9, action: "ANY_TEAM" },
              { afterSeconds: 9, action: "DROP_SKILLS" },
            ],
          },
        ],
      },
      "ROUTING_RULE_INVALID",
    ],
    ["an overflow that never comes", { rules: [{ name: "A", overflow: { to: "MESSAGE" } }] }, "ROUTING_RULE_INVALID"],
    [
      "an overflow to a team without saying which",
      { rules: [{ name: "A", overflow: { to: "TEAM", afterSeconds: 9 } }] },
      "ROUTING_RULE_INVALID",
    ],
    [
      "a condition without values",
      { rules: [{ name: "A", conditions: [{ field: "REGION" }] }] },
      "ROUTING_RULE_INVALID",
    ],
    [
      "a time that is none",
      { rules: [{ name: "A", conditions: [{ field: "TIME", from: "25:00" }] }] },
      "ROUTING_RULE_INVALID",
    ],
    [
      "a weekday that is none",
      { rules: [{ name: "A", conditions: [{ field: "TIME", weekdays: [8] }] }] },
      "ROUTING_RULE_INVALID",
    ],
    ["no name", { name: " ", rules: [{ name: "A" }] }, "TEXT_EMPTY"],
  ])("is refused with %s", async (_what, input, code) => {
    const desk = await newDesk();
    const made = await say(desk, "createRoutingPolicy", { name: "Day", ...input });
    expect([refusal(made), made["routingPolicy"]]).toEqual([code, null]);
  });

  it("belongs to its workspace and to those who manage conversations", async () => {
    const [desk, other] = [await newDesk(), await newDesk()];
    const { routingPolicy } = await say(desk, "createRoutingPolicy", { name: "Day", rules: [{ name: "All" }] });
    expect((await other.lead.ask(POLICY, { id: routingPolicy.id }))["routingPolicy"]).toBeNull();
    const foreign = { routingPolicyId: routingPolicy.id };
    expect(refusal(await say(other, "activateRoutingPolicy", foreign))).toBe("NOT_FOUND");
    expect(refusal(await say(other, "updateRoutingPolicy", { ...foreign, name: "Mine" }))).toBe("NOT_FOUND");
    const elsewhere = { ...foreign, channelIds: [other.channel.id] };
    expect(refusal(await say(desk, "activateRoutingPolicy", elsewhere))).toBe("ROUTING_CHANNEL_UNKNOWN");
    expect(refusal(await say(desk, "activateRoutingPolicy", { ...foreign, revision: 7 }))).toBe("NOT_FOUND");
    const agent = desk.workspace.agent(AGENT);
    const text =
      "mutation ($input: ActivateRoutingPolicyInput!) { activateRoutingPolicy(input: $input) { userErrors { code } } }";
    expect((await agent.run(text, { input: foreign })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
  });
});
