import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { customers } from "../customers.subgraph.js";
import { agentOf, arrival, does, message } from "../testing/desk.js";

const test = await testSubgraph(customers);
const LIVE = `subscription ($customerId: ID, $after: Cursor) {
  customersChanged(customerId: $customerId, after: $after) { cursor kind customer { id displayName tags lastSeenAt } } }`;

describe("the live list of customers", () => {
  it("tells of everyone who comes, is changed or is seen again, as they are then", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const watch = await agent.watch(LIVE, {
      after: (await agent.ask("{ customers { liveCursor } }")).customers.liveCursor,
    });
    const next = async () => (await watch.next()).customersChanged;
    const id = await arrival(workspace, { name: "王芳" });
    const came = await next();
    expect(came).toMatchObject({ kind: "ADDED", customer: { id, displayName: "王芳" } });
    await does(agent, "tagCustomer", { customerId: id, add: ["tea"] });
    expect(await next()).toMatchObject({ kind: "UPDATED", customer: { id, tags: ["tea"] } });
    test.clock.forward(61);
    await message(workspace, id);
    const seen = await next();
    expect(seen.kind).toBe("UPDATED");
    expect(Date.parse(seen.customer.lastSeenAt)).toBeGreaterThan(Date.parse(came.customer.lastSeenAt));
    await message(workspace, id);
    await does(agent, "updateCustomer", { customerId: id, name: "王芳" });
    await does(agent, "updateCustomer", { customerId: id, name: "王小芳" });
    expect(await next()).toMatchObject({ customer: { displayName: "王小芳" } });
    await watch.end();
  });

  it("can be of one customer alone, and goes on from its cursor after a cut", async () => {
    const workspace = test.workspace();
    const agent = agentOf(workspace);
    const [mine, other] = [await arrival(workspace), await arrival(workspace)];
    const watch = await agent.watch(LIVE, { customerId: mine });
    await does(agent, "updateCustomer", { customerId: other, name: "Other" });
    await does(agent, "updateCustomer", { customerId: mine, name: "1" });
    const { cursor, customer } = (await watch.next()).customersChanged;
    expect(customer).toMatchObject({ id: mine, displayName: "1" });
    await watch.end();
    await does(agent, "tagCustomer", { customerId: mine, add: ["a"] });
    await does(agent, "updateCustomer", { customerId: other, name: "Other again" });
    await does(agent, "tagCustomer", { customerId: mine, add: ["b"] });
    const resumed = await agent.watch(LIVE, { customerId: mine, after: cursor });
    for (let i = 0; i < 2; i++)
      expect((await resumed.next()).customersChanged.customer).toMatchObject({ id: mine, tags: ["a", "b"] });
    await does(agent, "updateCustomer", { customerId: mine, name: "2" });
    expect((await resumed.next()).customersChanged.customer.displayName).toBe("2");
    await resumed.end();
    await expect(agentOf(test.workspace()).watch(LIVE, { after: cursor })).rejects.toThrow("RESYNC_REQUIRED");
  });
});
