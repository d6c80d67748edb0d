import { newId } from "@switchboard/kit";
import { startMailServer } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { testStack } from "../support/stack.js";
import { FileTalk, PNG } from "./talk.js";

const mail = await startMailServer();
const stack = await testStack({ carriers: { mail: mail.settings, sms: null } });

const LEAVE = "mutation ($input: LeaveMessageInput!) { leaveMessage(input: $input) { userErrors { code message } } }";
const PLACE =
  "mutation ($input: CreateLocationInput!) { createLocation(input: $input) { attachment { id } userErrors { code } } }";

describe("files of an answer that goes out by e-mail", () => {
  it("go along as they are, a place in words; what is too large for a mail is named", async () => {
    const talk = await FileTalk.open(stack);
    const { conversationId, agent } = talk;
    const email = `${newId("cus").slice(4)}@example.com`;
    const left = { text: "Where are you?", contact: { email }, idempotencyKey: newId("key") };
    await talk.visitor.succeed(LEAVE, { input: left });
    const plan = Buffer.alloc(16 * 1_024 * 1_024, "plan ");
    const photo = await talk.bring(PNG, { name: "照片.png" }, agent);
    const large = await talk.bring(plan, { name: "plan.txt", kind: "FILE" }, agent);
    const { createLocation } = await agent.ask(PLACE, {
      input: { conversationId, latitude: 31.2, longitude: 121.5, name: "Our shop", idempotencyKey: newId("key") },
    });
    // Sent while they are still being looked at: the mail waits for what is found.
    await talk.send([photo["id"], large["id"], createLocation.attachment.id], { text: "Here it is." }, agent);
    const received = await mail.first(({ recipients }) => recipients.includes(email));
    expect(received.attachments.map(({ filename, contentType, content }) => [filename, contentType, content])).toEqual([
      ["照片.png", "image/png", PNG],
    ]);
    expect(received.text).toContain("Here it is.\n\nToo large for a mail");
    expect(received.text).toContain("plan.txt\nPlace: Our shop, 31.2, 121.5\n\n—");
  });
});
