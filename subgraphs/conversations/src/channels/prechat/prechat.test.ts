import { describe, expect, it } from "vitest";
import { newKey, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const FORM = [
  { key: "order", label: "Your order number", kind: "TEXT", isRequired: true, maxLength: 20 },
  { key: "topic", label: "What is it about?", kind: "CHOICE", choices: ["Delivery", "Refund"] },
  { key: "mail", label: "Your e-mail", kind: "EMAIL" },
  { key: "phone", label: "Your phone", kind: "PHONE" },
];
const START =
  "mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id page referrer device region locale preChatAnswers { key label kind value } } userErrors { code path } } }";

describe("the form before a conversation", () => {
  it("is shown to whoever has the channel's key", async () => {
    const desk = await newDesk({ preChatForm: FORM });
    const text =
      "query ($key: String!) { widgetChannel(key: $key) { preChatForm { key label kind isRequired choices maxLength } } }";
    const { data } = await test.run(null, text, { key: desk.channel.key });
    expect(data?.["widgetChannel"]["preChatForm"]).toEqual([
      { ...FORM[0], choices: [] },
      { ...FORM[1], isRequired: false, maxLength: 254 },
      { ...FORM[2], isRequired: false, choices: [], maxLength: 254 },
      { ...FORM[3], isRequired: false, choices: [], maxLength: 254 },
    ]);
  });

  it("is answered at the start; what was answered stands on the conversation, beside where the visitor came from", async () => {
    const desk = await newDesk({ preChatForm: FORM });
    const visitor = await desk.visitor();
    const input = {
      text: "Where is it?",
      idempotencyKey: newKey(),
      page: "https://shop.example/lamp",
      referrer: "https://search.example/",
      device: "Test browser",
      locale: "zh-CN",
      answers: [
        { key: "phone", value: " +49 (30) 123-456 " },
        { key: "order", value: " A-17 " },
        { key: "topic", value: "Refund" },
        { key: "mail", value: "Wang.Min@Example.COM" },
      ],
    };
    const { conversation } = (await visitor.ask(START, { input })).startConversation;
    expect(conversation).toMatchObject({
      page: input.page,
      referrer: input.referrer,
      device: "Test browser",
      locale: "zh-CN",
      region: "CN",
      preChatAnswers: [
        { key: "order", label: "Your order number", kind: "TEXT", value: "A-17" },
        { key: "topic", label: "What is it about?", kind: "CHOICE", value: "Refund" },
        { key: "mail", label: "Your e-mail", kind: "EMAIL", value: "Wang.Min@example.com" },
        { key: "phone", label: "Your phone", kind: "PHONE", value: "+4930123456" },
      ],
    });
    const shown = "query ($id: ID!) { conversation(id: $id) { preChatAnswers { value } } }";
    expect((await desk.lead.ask(shown, { id: conversation.id })).conversation.preChatAnswers).toHaveLength(4);
    expect((await (await desk.visitor()).ask(shown, { id: conversation.id })).conversation).toBeNull();
  });

  it("tells the others what somebody wants to be called, and takes no more than a name of it", async () => {
    const desk = await newDesk({ preChatForm: [{ key: "name", label: "Your name", kind: "NAME", isRequired: true }] });
    const visitor = await desk.visitor();
    const answers = [{ key: "name", value: " 赵六 " }];
    const start = (who: typeof visitor, given: object[]) =>
      who.ask(START, { input: { text: "Hello", idempotencyKey: newKey(), answers: given } });
    const { conversation } = (await start(visitor, answers)).startConversation;
    expect(conversation.preChatAnswers).toEqual([{ key: "name", label: "Your name", kind: "NAME", value: "赵六" }]);
    const { rows } = await test.platform.relay.query(
      "select data ->> 'statedName' as name from conversations.event where workspace_id = $1 and name = 'conversation.started'",
      [desk.workspace.id],
    );
    expect(rows).toEqual([{ name: "赵六" }]);
    const tooMuch = await start(await desk.visitor(), [{ key: "name", value: "n".repeat(101) }]);
    expect(refusal(tooMuch.startConversation)).toBe("TEXT_TOO_LONG");
  });

  it("records the region that the address is in rather than the language's, and the browser that the request names", async () => {
    const desk = await newDesk();
    const visitor = await desk.visitor();
    const input = { text: "Hello", idempotencyKey: newKey(), locale: "zh-CN" };
    const { data } = await test.run(visitor.viewer, START, { input }, { region: "DE", userAgent: "Browser 7" });
    expect(data?.["startConversation"]["conversation"]).toMatchObject({ region: "DE", device: "Browser 7" });
  });

  it.each([
    ["an answer that is required", [], "ANSWER_REQUIRED"],
    ["a blank one", [{ key: "order", value: "  " }], "ANSWER_REQUIRED"],
    [
      "an answer to nothing",
      [
        { key: "order", value: "1" },
        { key: "other", value: "x" },
      ],
      "ANSWER_UNKNOWN",
    ],
    [
      "two answers to one field",
      [
        { key: "order", value: "1" },
        { key: "order", value: "2" },
      ],
      "ANSWER_TWICE",
    ],
    ["too long an answer", [{ key: "order", value: "x".repeat(21) }], "TEXT_TOO_LONG"],
    [
      "a choice that there is not",
      [
        { key: "order", value: "1" },
        { key: "topic", value: "Praise" },
      ],
      "ANSWER_INVALID",
    ],
    [
      "an address that is none",
      [
        { key: "order", value: "1" },
        { key: "mail", value: "me@home" },
      ],
      "ANSWER_INVALID",
    ],
    [
      "a number that is none",
      [
        { key: "order", value: "1" },
        { key: "phone", value: "call me" },
      ],
      "ANSWER_INVALID",
    ],
  ])("begins nothing with, or without, %s", async (_what, answers, code) => {
    const desk = await newDesk({ preChatForm: FORM });
    const visitor = await desk.visitor();
    const input = { text: "Hello", idempotencyKey: newKey(), answers };
    expect(refusal((await visitor.ask(START, { input })).startConversation)).toBe(code);
    expect((await visitor.ask("{ conversations { nodes { id } } }")).conversations.nodes).toEqual([]);
  });

  it("asks nothing again of who goes on with a conversation", async () => {
    const desk = await newDesk({ preChatForm: FORM });
    const visitor = await desk.visitor();
    const first = await desk.start(visitor, { answers: [{ key: "order", value: "1" }] });
    const second = await desk.start(visitor);
    expect(second["conversation"].id).toBe(first["conversation"].id);
  });

  it.each([
    ["a name with a blank", { ...FORM[0], key: "order no" }, "FIELD_INVALID"],
    ["a choice without choices", { ...FORM[1], choices: [] }, "FIELD_INVALID"],
    ["the same choice twice", { ...FORM[1], choices: ["A", "A"] }, "FIELD_INVALID"],
    ["choices where none belong", { ...FORM[2], choices: ["A"] }, "FIELD_INVALID"],
    ["a length of nothing", { ...FORM[0], maxLength: 0 }, "FIELD_INVALID"],
    ["no question", { ...FORM[0], label: " " }, "TEXT_EMPTY"],
  ])("is not made with %s", async (_what, field, code) => {
    const desk = await newDesk();
    const text = "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code } } }";
    const update = (preChatForm: object[]) =>
      desk.lead.ask(text, { input: { channelId: desk.channel.id, preChatForm } });
    expect(refusal((await update([field])).updateChannel)).toBe(code);
    expect(refusal((await update([FORM[2] as object, FORM[2] as object])).updateChannel)).toBe("FIELD_TWICE");
    expect(
      refusal((await update(Array.from({ length: 11 }, (_, n) => ({ ...FORM[2], key: `k${n}` })))).updateChannel),
    ).toBe("TOO_MANY");
  });
});
