import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();
const SURVEY = "query ($id: ID!) { conversation(id: $id) { survey { round score comment } } }";

describe("the survey", () => {
  it("is answered once per service round, when that is resolved", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    const rate = (score: number, comment?: string) =>
      desk.act(visitor, "rateConversation", { conversationId: id, score, comment });
    expect(refusal(await rate(5))).toBe("NOT_RESOLVED");
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect(refusal(await rate(0))).toBe("SCORE_OUT_OF_RANGE");
    expect(refusal(await rate(6))).toBe("SCORE_OUT_OF_RANGE");
    expect(refusal(await rate(5, "x".repeat(1_001)))).toBe("TEXT_TOO_LONG");
    const both = await Promise.all([rate(4, "Quick"), rate(4, "Quick")]);
    expect(both.map(refusal).sort()).toEqual(["ALREADY_RATED", null].sort());
    expect((await desk.lead.ask(SURVEY, { id }))["conversation"].survey).toEqual({
      round: 1,
      score: 4,
      comment: "Quick",
    });
  });

  it("stays answered when the round is reopened and resolved again", async () => {
    const desk = await newDesk();
    const agent = await desk.agent();
    const { visitor, id } = await desk.served(agent);
    await desk.act(agent, "resolveConversation", { conversationId: id });
    await desk.act(visitor, "rateConversation", { conversationId: id, score: 2 });
    await desk.send(visitor, id, "Wait");
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect(refusal(await desk.act(visitor, "rateConversation", { conversationId: id, score: 5 }))).toBe(
      "ALREADY_RATED",
    );
  });
});
