import { ConversationDocument } from "@switchboard/sdk";
import { expect, it } from "vitest";
import { gapless } from "../support/line.js";
import type { Stack } from "../support/topologies.js";
import { becomes, did, talk } from "./talk.js";

/** Conversations that come back, and conversations that change hands. */
export function returnJourney(stack: () => Stack): void {
  it("a resolved conversation goes on with the same agent when the customer answers", { timeout: 60_000 }, async () => {
    const desk = await stack().desk();
    const { conversationId, visitor, agent, screen } = await talk(desk);
    await did(agent.desk.conversations.resolve({ conversationId }));
    await screen.tells("resolved");
    await did(visitor.desk.conversations.send({ conversationId, text: "One more thing" }));
    await becomes(agent, conversationId, "ASSIGNED", agent.id);
    await did(agent.desk.conversations.send({ conversationId, text: "Of course" }));
    await screen.says("Of course");
    expect(screen.sequences).toEqual(gapless(screen.sequences));
    screen.end();
  });

  it("a conversation handed over keeps its note for colleagues and its customer at the line", {
    timeout: 60_000,
  }, async () => {
    const desk = await stack().desk();
    const { conversationId, visitor, agent, screen } = await talk(desk);
    const colleague = await desk.onlineAgent({ name: "Zhao Lei" });
    await stack().settle();
    await did(
      agent.desk.conversations.transfer({ conversationId, to: { agentId: colleague.id }, note: "Wants a refund" }),
    );
    expect((await screen.tells("transferred")).text).toContain("Zhao Lei");
    await becomes(colleague, conversationId, "ASSIGNED", colleague.id);
    await did(colleague.desk.conversations.send({ conversationId, text: "I take over" }));
    await screen.says("I take over");
    const notes = `query ($id: ID!) { conversation(id: $id) { transfers { note by { id } toAgent { id } } } }`;
    const { conversation } = await desk.admin.ask(notes, { id: conversationId });
    expect(conversation.transfers).toEqual([
      { note: "Wants a refund", by: { id: agent.id }, toAgent: { id: colleague.id } },
    ]);
    expect(JSON.stringify([screen.all, await visitor.ask(ConversationDocument, { id: conversationId })])).not.toContain(
      "refund",
    );
    screen.end();
  });

  it("a team made a moment ago can be given a channel and a conversation at once", { timeout: 60_000 }, async () => {
    const desk = await stack().desk();
    const { conversationId, agent, screen } = await talk(desk);
    const { createTeam } = await desk.admin.succeed(
      `mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } userErrors { code message } } }`,
      {
        input: { name: "Returns" },
      },
    );
    await did(agent.desk.conversations.transfer({ conversationId, to: { teamId: createTeam.team.id } }));
    expect((await screen.tells("transferred")).text).toContain("Returns");
    screen.end();
  });
}
