import { expect, it } from "vitest";
import { until } from "../support/processes.js";
import type { Stack } from "../support/topologies.js";
import { did, talk } from "./talk.js";

const BACK_WITHIN_MS = 60_000;
const PAGE = `query ($id: ID!) { conversation(id: $id) { status lastSequence assignee { name } tickets { nodes { title } } } }`;

/** What only processes of their own can show. */
export function neighbourJourney(stack: () => Stack): void {
  it("a subgraph that is down costs its fields and not the query, and is back by itself", {
    timeout: 120_000,
  }, async () => {
    const desk = await stack().desk();
    const { conversationId, agent, screen } = await talk(desk);
    await did(agent.desk.tickets.open({ conversationId, title: "Broken lamp", type: "REQUEST" }));
    const look = () => desk.admin.run(PAGE, { id: conversationId });
    expect((await look()).data?.["conversation"].tickets.nodes).toEqual([{ title: "Broken lamp" }]);

    await stack().kill?.("tickets");
    const { data, errors } = await look();
    expect(data?.["conversation"]).toMatchObject({
      status: "WAITING",
      assignee: { name: "Alex Agent" },
      tickets: null,
    });
    expect(errors.map(({ path, extensions }) => [path?.join("."), extensions?.["code"]])).toEqual([
      ["conversation", "SUBGRAPH_UNAVAILABLE"],
    ]);
    await did(agent.desk.conversations.send({ conversationId, text: "We go on meanwhile" }));
    await screen.says("We go on meanwhile");

    await until("tickets is back", BACK_WITHIN_MS, async () => (await look()).errors.length === 0);
    screen.end();
  });
}
