import { expect, it } from "vitest";
import { testStack } from "./stack.js";

const stack = await testStack();
const AGENTS = `{ agents { nodes { id state } liveCursor } }`;
const LIVE = `subscription ($after: Cursor) { agentsChanged(after: $after) { cursor kind agent { id state } } }`;

it("an agent signs in over HTTP, and a colleague sees on an open socket that they are at the desk", async () => {
  const desk = await stack.desk();
  const { agents } = await desk.admin.ask(AGENTS);
  const watch = await desk.admin.watch(LIVE, {}, agents.liveCursor);
  const agent = await desk.onlineAgent();
  const { agentsChanged } = await watch.next((event) => event["agentsChanged"].agent?.state === "ONLINE");
  expect(agentsChanged.agent.id).toBe(agent.id);
  watch.end();
});

it("a document that no client's manifest holds is refused unless the stack was told of it", async () => {
  const desk = await stack.desk();
  const agent = await desk.agent();
  const direct = await agent.client.query({ toString: () => "{ viewer { agent { name } } }" }, {});
  expect(direct.errors[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  expect((await agent.ask("{ viewer { agent { name } } }"))["viewer"].agent.name).toBe("Alex Agent");
});

it("two desks of one server do not see each other's agents", async () => {
  const [one, two] = [await stack.desk(), await stack.desk()];
  const { agents } = await two.admin.ask(AGENTS);
  expect(agents.nodes.map((node: { id: string }) => node.id)).toEqual([two.admin.id]);
  expect(one.admin.id).not.toBe(two.admin.id);
});
