import { describe, expect, it } from "vitest";
import type { Data } from "@switchboard/kit/testing";
import { newKey, refusal, testDesk } from "../../testing/desk.js";

const { desk: newDesk, test } = await testDesk();
const SURVEY =
  "query ($id: ID!) { conversation(id: $id) { survey { round score comment reasons { key labelZh } } rounds { number survey { score } } } }";
const SET =
  "mutation ($input: SetSurveyInput!) { setSurvey(input: $input) { channel { id } userErrors { code message path } } }";
const WIDGET = "query ($key: String!) { widgetChannel(key: $key) { survey { isEnabled reasons { key } } } }";
const DAY = 86_400;

/** A settled conversation, and what its customer and its manager can say of it. */
async function settled() {
  const desk = await newDesk();
  const agent = await desk.agent();
  const { visitor, id } = await desk.served(agent);
  const rate = (answer: Data) => desk.act(visitor, "rateConversation", { conversationId: id, ...answer });
  const set = (survey: Data) =>
    desk.lead
      .ask(SET, { input: { channelId: desk.channel.id, isEnabled: true, ...survey } })
      .then(({ setSurvey }) => setSurvey);
  const shown = async () => (await desk.lead.ask(SURVEY, { id }))["conversation"];
  return { desk, agent, visitor, id, rate, set, shown };
}

describe("the survey", () => {
  it("is answered once per service round, when that is resolved", async () => {
    const { desk, agent, id, rate, shown } = await settled();
    expect(refusal(await rate({ score: 5 }))).toBe("NOT_RESOLVED");
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect(refusal(await rate({ score: 0 }))).toBe("SCORE_OUT_OF_RANGE");
    expect(refusal(await rate({ score: 6 }))).toBe("SCORE_OUT_OF_RANGE");
    expect(refusal(await rate({ score: 5, comment: "x".repeat(1_001) }))).toBe("TEXT_TOO_LONG");
    const both = await Promise.all([rate({ score: 4, comment: "Quick" }), rate({ score: 4, comment: "Quick" })]);
    expect(both.map(refusal).sort()).toEqual(["ALREADY_RATED", null].sort());
    expect(await shown()).toEqual({
      survey: { round: 1, score: 4, comment: "Quick", reasons: [] },
      rounds: [{ number: 1, survey: { score: 4 } }],
    });
  });

  it("stays answered when the round is reopened and resolved again", async () => {
    const { desk, agent, visitor, id, rate } = await settled();
    await desk.act(agent, "resolveConversation", { conversationId: id });
    await rate({ score: 2 });
    await desk.send(visitor, id, "Wait");
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect(refusal(await rate({ score: 5 }))).toBe("ALREADY_RATED");
  });

  it("keeps the first answer, and gives a repeat of it the same answer", async () => {
    const { desk, agent, id, rate, shown } = await settled();
    await desk.act(agent, "resolveConversation", { conversationId: id });
    const idempotencyKey = newKey();
    expect(refusal(await rate({ score: 1, idempotencyKey }))).toBeNull();
    expect(refusal(await rate({ score: 1, idempotencyKey }))).toBeNull();
    expect(refusal(await rate({ score: 2, idempotencyKey }))).toBe("IDEMPOTENCY_MISMATCH");
    expect(refusal(await rate({ score: 2, idempotencyKey: newKey() }))).toBe("ALREADY_RATED");
    expect((await shown()).survey.score).toBe(1);
  });

  it("takes the reasons that are there for the score, as they are worded now", async () => {
    const { desk, agent, id, rate, set, shown } = await settled();
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect(refusal(await rate({ score: 2, reasons: ["nonsense"] }))).toBe("REASON_UNKNOWN");
    expect(refusal(await rate({ score: 2, reasons: ["friendly"] }))).toBe("REASON_OTHER_SCORE");
    expect(refusal(await rate({ score: 2, reasons: Array(11).fill("slow_reply") }))).toBe("TOO_MANY");
    expect(refusal(await rate({ score: 2, reasons: ["not_solved", "slow_reply", "slow_reply"] }))).toBeNull();
    await set({ reasons: [] });
    expect((await shown()).survey.reasons).toEqual([
      { key: "slow_reply", labelZh: "回复太慢" },
      { key: "not_solved", labelZh: "问题没有解决" },
    ]);
    const [rated] = await desk.recorded("conversation.rated");
    expect(rated).toMatchObject({ score: 2, reasons: ["slow_reply", "not_solved"] });
  });

  it("asks for the channel's own reasons, and nobody where it is off", async () => {
    const { desk, agent, id, rate, set } = await settled();
    const reason = { key: "parcel", labelEn: "The parcel", labelZh: "包裹", fromScore: 1, toScore: 5 };
    expect(refusal(await set({ reasons: [reason, reason] }))).toBe("REASON_TWICE");
    expect(refusal(await set({ reasons: [{ ...reason, key: "Parcel" }] }))).toBe("REASON_INVALID");
    expect(refusal(await set({ reasons: [{ ...reason, fromScore: 4, toScore: 3 }] }))).toBe("REASON_INVALID");
    expect(refusal(await set({ reasons: [{ ...reason, labelZh: " " }] }))).toBe("TEXT_EMPTY");
    expect(refusal(await set({ reasons: [reason] }))).toBeNull();
    // What is not said stays as it is.
    expect(refusal(await set({ isEnabled: false }))).toBeNull();
    const { widgetChannel } = (await test.run(null, WIDGET, { key: desk.channel.key })).data as Data;
    expect(widgetChannel.survey).toEqual({ isEnabled: false, reasons: [{ key: "parcel" }] });
    await desk.act(agent, "resolveConversation", { conversationId: id });
    expect(refusal(await rate({ score: 5 }))).toBe("SURVEY_OFF");
    expect(await desk.recorded("conversation.resolved")).toMatchObject([{ isSurveyOffered: false }]);
  });

  it("takes a late answer for seven days, also when another conversation has begun", async () => {
    const { desk, agent, visitor, id, rate } = await settled();
    await desk.act(agent, "resolveConversation", { conversationId: id });
    await desk.start(visitor, { text: "Something else" });
    test.clock.forward(6 * DAY);
    expect(refusal(await rate({ score: 3 }))).toBeNull();
    await desk.act(agent, "resolveConversation", { conversationId: id });
  });

  it("is over after seven days", async () => {
    const { desk, agent, id, rate } = await settled();
    await desk.act(agent, "resolveConversation", { conversationId: id });
    test.clock.forward(7 * DAY + 1);
    expect(refusal(await rate({ score: 3 }))).toBe("SURVEY_OVER");
  });
});
