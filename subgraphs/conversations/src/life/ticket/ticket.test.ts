import { describe, expect, it } from "vitest";
import { testDesk } from "../../testing/desk.js";

const { desk: newDesk } = await testDesk();

describe("a ticket of a conversation", () => {
  it("shows in it as quiet lines in the customer's language", async () => {
    const desk = await newDesk();
    const { id } = await desk.talk({ locale: "zh-CN" });
    const ticket = {
      ticketId: "tkt_1",
      number: 7,
      title: "Lamp",
      type: "PROBLEM",
      priority: "NORMAL",
      byKind: "AGENT",
      byId: "agt_1",
      conversationId: id,
    };
    await desk.workspace.happened("tickets", "ticket.opened", { ...ticket, status: "OPEN" });
    await desk.workspace.happened("tickets", "ticket.status_changed", { ...ticket, from: "OPEN", to: "SOLVED" });
    await desk.workspace.happened("tickets", "ticket.opened", { ...ticket, conversationId: null, status: "OPEN" });
    expect((await desk.lines(id)).slice(1)).toMatchObject([
      { kind: "EVENT", author: "SYSTEM", event: "ticket_opened", text: "已创建工单 #7：Lamp" },
      { kind: "EVENT", author: "SYSTEM", event: "ticket_status_changed", text: "工单 #7 状态变更为：已解决。" },
    ]);
  });
});
