import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { customers } from "../customers.subgraph.js";
import { agentOf, arrival, does } from "../testing/desk.js";

const test = await testSubgraph(customers);
const entities = (fields: string) => `query ($r: [_Any!]!) { _entities(representations: $r) { ${fields} } }`;
const OWN = entities("... on Customer { displayName email identities { value } } ... on CustomerIdentity { value }");

async function desk() {
  const workspace = test.workspace();
  const agent = agentOf(workspace);
  const customerId = await arrival(workspace, { name: "王芳", visitorId: "v1" });
  await does(agent, "updateCustomer", { customerId, note: "difficult", tier: "GOLD" });
  await does(agent, "tagCustomer", { customerId, add: ["watch out"] });
  const { customer } = await agent.ask("query ($id: ID!) { customer(id: $id) { identities { id } } }", {
    id: customerId,
  });
  const r = [
    { __typename: "Customer", id: customerId },
    { __typename: "CustomerIdentity", id: customer.identities[0].id },
  ];
  return { workspace, agent, customerId, r };
}

describe("who sees a profile", () => {
  it("is the desk and the customer themselves", async () => {
    const { workspace, agent, customerId, r } = await desk();
    const seen = [{ displayName: "王芳", email: null, identities: [{ value: "v1" }] }, { value: "v1" }];
    expect((await agent.ask(OWN, { r }))["_entities"]).toEqual(seen);
    expect((await workspace.visitor(customerId).ask(OWN, { r }))["_entities"]).toEqual(seen);
  });

  it("is no other visitor, no other workspace and no one without the permission", async () => {
    const { workspace, customerId, r } = await desk();
    const others = [
      workspace.visitor(),
      test.workspace().visitor(customerId),
      agentOf(test.workspace()),
      workspace.agent(["ticket:read"]),
    ];
    for (const caller of others) expect((await caller.ask(OWN, { r }))["_entities"]).toEqual([null, null]);
    expect(
      (await agentOf(test.workspace()).ask("query ($id: ID!) { customer(id: $id) { id } }", { id: customerId }))
        .customer,
    ).toBeNull();
    expect(
      (await agentOf(test.workspace()).ask("{ customers { totalCount { value } } }")).customers.totalCount.value,
    ).toBe(0);
  });

  it("does not show a customer what the desk notes of them", async () => {
    const { workspace, agent, customerId, r } = await desk();
    const visitor = workspace.visitor(customerId);
    for (const field of ["note", "tags", "tier"]) {
      const refused = await visitor.run(entities(`... on Customer { ${field} }`), { r: r.slice(0, 1) });
      expect(refused.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
      expect(JSON.stringify(refused.data)).not.toMatch(/difficult|watch out|GOLD/);
    }
    const shown = await agent.ask(entities("... on Customer { note tags tier }"), { r: r.slice(0, 1) });
    expect(shown["_entities"]).toEqual([{ note: "difficult", tags: ["watch out"], tier: "GOLD" }]);
  });

  it("takes the permission on every root field, and another one to change", async () => {
    const { workspace, customerId } = await desk();
    const visitor = workspace.visitor(customerId);
    const read = [`{ customers { nodes { id } } }`, `{ customer(id: "${customerId}") { id } }`];
    const write = [
      `mutation { updateCustomer(input: { customerId: "${customerId}", name: "x" }) { customer { id } } }`,
      `mutation { tagCustomer(input: { customerId: "${customerId}", add: ["x"] }) { customer { id } } }`,
    ];
    for (const text of [...read, ...write]) {
      expect((await visitor.run(text)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
      expect((await test.run(null, text)).errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    }
    for (const text of write)
      expect((await workspace.agent(["customer:read"]).run(text)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    await expect(visitor.watch("subscription { customersChanged { cursor } }")).rejects.toThrow("FORBIDDEN");
  });
});
