import { testSubgraph } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { agentOf, does, refusal, tries } from "../testing/desk.js";
import { tickets } from "../tickets.subgraph.js";

const test = await testSubgraph(tickets);

describe("ticket numbers", () => {
  it("count up without gaps when fifty tickets are opened at once, also past refused ones", async () => {
    const workspace = test.workspace();
    const agents = [agentOf(workspace), agentOf(workspace)] as const;
    const opened = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        i % 5 === 0
          ? Promise.all([
              refusal(agents[1], "openTicket", { title: "x", teamId: "team_unknown" }),
              does(agents[0], "openTicket", { title: `n ${i}` }),
            ]).then(([, ticket]) => ticket)
          : does(agents[(i % 2) as 0 | 1], "openTicket", { title: `n ${i}` }),
      ),
    );
    expect(opened.map((ticket) => ticket["number"]).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, i) => i + 1),
    );
  });

  it("begin at one in every workspace", async () => {
    const [here, there] = [agentOf(test.workspace()), agentOf(test.workspace())];
    await does(here, "openTicket", { title: "a" });
    expect((await does(here, "openTicket", { title: "b" })).number).toBe(2);
    expect((await does(there, "openTicket", { title: "c" })).number).toBe(1);
  });

  it("make one ticket of fifty equal requests with one key, and refuse the key for another ticket", async () => {
    const agent = agentOf(test.workspace());
    const input = { title: "Once", idempotencyKey: "outbox-1" };
    const answers = await Promise.all(Array.from({ length: 50 }, () => does(agent, "openTicket", input)));
    expect(new Set(answers.map((ticket) => ticket["id"])).size).toBe(1);
    expect((await agent.ask("{ tickets { totalCount { value } } }")).tickets.totalCount.value).toBe(1);
    expect(await refusal(agent, "openTicket", { ...input, title: "Twice" })).toEqual([
      "IDEMPOTENCY_MISMATCH",
      "input.idempotencyKey",
    ]);
    expect((await does(agent, "openTicket", { title: "Next" })).number).toBe(2);
  });

  it("give the first answer again after someone has changed the ticket, as it is now", async () => {
    const agent = agentOf(test.workspace());
    const input = { title: "Once", idempotencyKey: "k" };
    const { id: ticketId } = await does(agent, "openTicket", input);
    await does(agent, "changeTicketStatus", { ticketId, status: "SOLVED" });
    expect((await tries(agent, "openTicket", input))["ticket"]).toMatchObject({ id: ticketId, status: "SOLVED" });
  });
});
