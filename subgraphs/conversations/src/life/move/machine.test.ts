import { describe, expect, it } from "vitest";
import { ConversationStatus, isMove, MOVES, type Verb } from "../conversation/conversation.status.js";
import { type Desk, LEAD, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const STATUSES = Object.keys(ConversationStatus) as ConversationStatus[];

/** The mutations by which each verb is asked for, and who asks. */
const ASKED: readonly { verb: Verb; mutation: string; by: "visitor" | "colleague"; more?: object }[] = [
  { verb: "hand_over", mutation: "requestAgent", by: "visitor" },
  { verb: "accept", mutation: "acceptConversation", by: "colleague" },
  { verb: "transfer", mutation: "transferConversation", by: "colleague" },
  { verb: "snooze", mutation: "snoozeConversation", by: "colleague" },
  { verb: "wake", mutation: "unsnoozeConversation", by: "colleague" },
  { verb: "resolve", mutation: "resolveConversation", by: "colleague" },
  { verb: "reopen", mutation: "reopenConversation", by: "colleague" },
];

/** Who waits for a person or has one is not refused another: there is nothing to do. */
const NOTHING_TO_DO: Partial<Record<Verb, readonly string[]>> = {
  hand_over: ["QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED"],
};

/** Puts a conversation into a status without a way there, so that this holds also for those that others make. */
async function inStatus(desk: Desk, status: ConversationStatus) {
  const agent = await desk.agent({ state: "BUSY", capacity: 20 });
  const { visitor, id } = await desk.served(agent);
  const client = await test.platform.reads.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.workspace', $1, true)", [desk.workspace.id]);
    await client.query("update conversations.conversation set status = $2 where id = $1", [id, status]);
    await client.query("commit");
  } finally {
    client.release();
  }
  return { visitor, id };
}

describe("the state machine of conversations", () => {
  it.each(STATUSES.flatMap((status) => ASKED.map((asked) => [status, asked.mutation, asked] as const)))(
    "in %s answers %s as it is published, and tells the present state when it refuses",
    async (status, mutation, { verb, by }) => {
      const desk = await newDesk();
      const { visitor, id } = await inStatus(desk, status);
      const colleague = await desk.agent({ state: "BUSY", scopes: LEAD });
      const to = verb === "transfer" ? { to: { agentId: colleague.id } } : {};
      const answer = await desk.act(by === "visitor" ? visitor : colleague, mutation, { conversationId: id, ...to });
      if (isMove(status, verb) || NOTHING_TO_DO[verb]?.includes(status)) {
        expect(refusal(answer)).not.toBe("ILLEGAL_MOVE");
        return;
      }
      expect(refusal(answer)).toBe("ILLEGAL_MOVE");
      expect(answer["userErrors"][0].message).toContain(status);
      expect(answer["conversation"].status).toBe(status);
      expect((await desk.show(id))["status"]).toBe(status);
    },
  );

  it.each(ASKED.filter(({ by }) => by === "colleague"))(
    "refuses $mutation to whoever saw an older version, and tells the present one",
    async ({ verb, mutation }) => {
      const desk = await newDesk();
      const status = MOVES.find((move) => move.verb === verb)?.from as ConversationStatus;
      const { id } = await inStatus(desk, status);
      const colleague = await desk.agent({ state: "BUSY", scopes: LEAD });
      const { version } = await desk.show(id);
      const input = { conversationId: id, ...(verb === "transfer" ? { to: { agentId: colleague.id } } : {}) };
      const refused = await desk.act(colleague, mutation, { ...input, expectedVersion: version - 1 });
      expect(refusal(refused)).toBe("STALE_VERSION");
      expect(refused["conversation"]).toMatchObject({ version, status });
    },
  );

  it.each(STATUSES)(
    "lets the customer write in %s unless it is over for good, and the agent unless it is settled",
    async (status) => {
      const desk = await newDesk();
      const { visitor, id } = await inStatus(desk, status);
      const agent = await desk.agent({ state: "BUSY", scopes: LEAD });
      const byAgent = refusal(await desk.send(agent, id));
      if (status === "CLOSED") expect(byAgent).toBe("CONVERSATION_CLOSED");
      else if (status === "RESOLVED") expect(byAgent).toBe("ILLEGAL_MOVE");
      else expect(byAgent).toBeNull();
      expect(refusal(await desk.send(visitor, id))).toBe(status === "CLOSED" ? "CONVERSATION_CLOSED" : null);
    },
  );

  it("leads from every status but the last somewhere, and to every status from somewhere", () => {
    for (const status of STATUSES) {
      if (status !== "CLOSED")
        expect(
          MOVES.some((move) => move.from === status),
          status,
        ).toBe(true);
      if (status !== "BOT")
        expect(
          MOVES.some((move) => move.to === status),
          status,
        ).toBe(true);
    }
  });
});
