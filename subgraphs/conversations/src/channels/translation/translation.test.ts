import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, newKey, refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const TOPIC = {
  key: "topic",
  label: "What is it about?",
  kind: "CHOICE",
  isRequired: true,
  choices: ["Fit", "Refund"],
};
const NAME = { key: "name", label: "Your name", kind: "NAME" };
const ZH = {
  locale: "zh-cn",
  name: "灯具店",
  greeting: "您好",
  offHoursText: "我们下班了",
  preChatForm: [{ key: "topic", label: "咨询什么？", choices: ["尺寸", "退款"] }],
};
const EN = { locale: "en", greeting: "Hello there" };
const TEXTS = "name greeting offHoursText preChatForm { label choices }";
const WIDGET = `query ($key: String!, $locale: Locale) { widgetChannel(key: $key, locale: $locale) { ${TEXTS} } }`;
const UPDATE =
  "mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { version translations { locale name greeting offHoursText preChatForm { key label choices } } } userErrors { code path } } }";
const START =
  "mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id locale preChatAnswers { label value } channel { name } } userErrors { code message path } } }";

const shop = () =>
  newDesk({
    greeting: "Bonjour",
    offHoursText: "We sleep",
    preChatForm: [TOPIC, NAME],
    translations: [ZH, EN],
  });

describe("what a visitor reads of a channel", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await shop();
  });
  const read = async (locale: string | null, header?: string) => {
    const variables = { key: desk.channel.key, locale };
    const { data, errors } = await test.run(null, WIDGET, variables, header ? { locale: header } : {});
    expect(errors).toBeUndefined();
    return data?.["widgetChannel"];
  };
  const zh = {
    name: "灯具店",
    greeting: "您好",
    offHoursText: "我们下班了",
    preChatForm: [
      { label: "咨询什么？", choices: ["尺寸", "退款"] },
      { label: "Your name", choices: [] },
    ],
  };
  const own = {
    name: "Shop",
    greeting: "Bonjour",
    offHoursText: "We sleep",
    preChatForm: [
      { label: TOPIC.label, choices: TOPIC.choices },
      { label: "Your name", choices: [] },
    ],
  };

  it.each([
    ["zh-CN", zh],
    ["zh", zh],
    ["zh-Hans-SG", zh],
    ["en-GB", { ...own, greeting: "Hello there" }],
    ["fr", own],
    ["zh-TW", own],
    [null, own],
  ])("is in their language where it has been said in it: %s", async (locale, expected) => {
    expect(await read(locale)).toEqual(expected);
  });

  it("goes by the browser's first language where the page has stated none", async () => {
    expect(await read(null, "zh-CN")).toEqual(zh);
    expect(await read("fr", "zh-CN")).toEqual(own);
  });

  it("is in the language of the session, and of the conversation that they have", async () => {
    const open = `mutation ($input: OpenVisitorSessionInput!) { openVisitorSession(input: $input) { token channel { ${TEXTS} } } }`;
    const session = async (input: object) =>
      (await test.run(null, open, { input: { channelKey: desk.channel.key, ...input } })).data?.["openVisitorSession"];
    const { token, channel } = await session({ locale: "zh-CN" });
    expect(channel).toEqual(zh);
    expect((await session({ visitorToken: token })).channel).toEqual(zh);
    expect((await session({ visitorToken: token, locale: "fr" })).channel).toEqual(own);
    const visitor = await desk.visitor({ locale: "zh-CN" });
    const input = { text: "Hi", idempotencyKey: newKey(), locale: "zh-CN", answers: [{ key: "topic", value: "退款" }] };
    const { conversation } = (await visitor.ask(START, { input })).startConversation;
    expect(conversation.channel).toEqual({ name: "灯具店" });
    const name = "query ($id: ID!) { conversation(id: $id) { channel { name } } }";
    expect((await desk.lead.ask(name, { id: conversation.id })).conversation.channel).toEqual({ name: "Shop" });
  });

  it("tells them in it that nobody is there", async () => {
    const told = async (locale: string) => {
      const { id } = await desk.talk({ locale, answers: [{ key: "topic", value: "Fit" }] });
      return (await desk.lines(id)).find(({ event }) => event === "off_hours")?.text;
    };
    expect([await told("zh"), await told("fr")]).toEqual(["我们下班了", "We sleep"]);
  });
});

describe("answers to a form in several languages", () => {
  it("are one choice for the desk, in whichever language it was chosen", async () => {
    const desk = await shop();
    const start = async (value: string, locale?: string) => {
      const answers = [{ key: "topic", value }];
      const input = { text: "Hi", idempotencyKey: newKey(), answers, ...(locale ? { locale } : {}) };
      return (await (await desk.visitor({ locale: "zh-CN" })).ask(START, { input })).startConversation;
    };
    const kept = [{ label: TOPIC.label, value: "Refund" }];
    // The third one read the form in Chinese and has turned the page to French since.
    for (const [value, locale] of [
      ["退款", "zh-CN"],
      ["Refund", "en"],
      ["退款", "fr"],
    ] as const)
      expect((await start(value, locale)).conversation).toMatchObject({ locale, preChatAnswers: kept });
    const wrong = await start("赞美", "zh-CN");
    expect(wrong.userErrors).toMatchObject([{ code: "ANSWER_INVALID", path: ["input", "answers", "topic"] }]);
    expect(wrong.userErrors[0].message).toContain("咨询什么？");
  });
});

it("a visitor who says nothing of it begins in the language that their session was opened in", async () => {
  const desk = await shop();
  const caller = await desk.visitor({ locale: "zh-CN" });
  const credentialId = (await desk.identify(caller.token))?.["credentialId"];
  const begin = async (viewer: typeof caller.viewer, header?: string) => {
    const answers = [{ key: "topic", value: "退款" }];
    const input = { text: "Hi", idempotencyKey: newKey(), answers };
    const { data } = await test.run(viewer, START, { input }, header ? { locale: header } : {});
    return data?.["startConversation"].conversation;
  };
  expect(await begin({ ...caller.viewer, credentialId }, "fr")).toMatchObject({ locale: "zh-CN" });
  expect(await begin((await desk.visitor()).viewer, "fr")).toMatchObject({ locale: "fr" });
});

describe("a channel's texts in other languages", () => {
  const save = async (desk: Desk, input: object, caller = desk.lead) =>
    (await caller.ask(UPDATE, { input: { channelId: desk.channel.id, ...input } })).updateChannel;

  it("are kept in canonical spelling, on file, and gone when they are taken away", async () => {
    const desk = await shop();
    const { channel } = await save(desk, { name: "Store" });
    expect(channel.translations).toEqual([
      { ...ZH, locale: "zh-CN" },
      { locale: "en", name: null, greeting: "Hello there", offHoursText: null, preChatForm: [] },
    ]);
    expect((await save(desk, { translations: [ZH, EN] })).channel.version).toBe(channel.version);
    expect((await save(desk, { translations: null })).channel).toMatchObject({ version: 3, translations: [] });
    const HISTORY = "{ channels { history { changes { setting after } } } }";
    const [last] = (await desk.lead.ask(HISTORY)).channels[0].history;
    expect(last.changes).toEqual([{ setting: "translations", after: "[]" }]);
  });

  it("lose what no longer fits when the form alone is changed, and nothing else", async () => {
    const desk = await shop();
    const wordings = async (preChatForm: object[]) =>
      (await save(desk, { preChatForm })).channel.translations[0].preChatForm;
    expect(await wordings([{ ...TOPIC, label: "Topic?" }])).toEqual(ZH.preChatForm);
    expect(await wordings([{ ...TOPIC, choices: ["Refund", "Fit"] }])).toEqual([{ ...ZH.preChatForm[0], choices: [] }]);
    expect(await wordings([NAME])).toEqual([]);
  });

  const field = { key: "topic" };
  it.each([
    ["no tag", [{ locale: "zh_CN" }], "LOCALE_INVALID", "locale"],
    ["an empty one", [{ locale: " " }], "LOCALE_INVALID", "locale"],
    ["a calendar in it", [{ locale: "en-u-ca-buddhist" }], "LOCALE_INVALID", "locale"],
    ["one language twice", [EN, { locale: "EN" }], "LOCALE_TWICE", "locale"],
    ["too long a name", [{ locale: "fr", name: "n".repeat(101) }], "TEXT_TOO_LONG", "name"],
    ["too long a greeting", [{ locale: "fr", greeting: "g".repeat(1_001) }], "TEXT_TOO_LONG", "greeting"],
    ["too long a notice", [{ locale: "fr", offHoursText: "o".repeat(1_001) }], "TEXT_TOO_LONG", "offHoursText"],
    [
      "too long a question",
      [{ locale: "fr", preChatForm: [{ ...field, label: "l".repeat(201) }] }],
      "TEXT_TOO_LONG",
      "label",
    ],
    ["a field that is not asked", [{ locale: "fr", preChatForm: [{ key: "other" }] }], "FIELD_UNKNOWN", "key"],
    ["a field twice", [{ locale: "fr", preChatForm: [field, field] }], "FIELD_TWICE", "preChatForm"],
    ["too few choices", [{ locale: "fr", preChatForm: [{ ...field, choices: ["Un"] }] }], "FIELD_INVALID", "choices"],
    [
      "one choice twice",
      [{ locale: "fr", preChatForm: [{ ...field, choices: ["Un", "Un"] }] }],
      "FIELD_INVALID",
      "choices",
    ],
    [
      "choices where none belong",
      [{ locale: "fr", preChatForm: [{ key: "name", choices: ["Un"] }] }],
      "FIELD_INVALID",
      "choices",
    ],
    [
      "twenty-one languages",
      Array.from({ length: 21 }, (_, n) => ({ locale: `fr-${100 + n}` })),
      "TOO_MANY",
      "translations",
    ],
  ])("are not taken with %s", async (_what, translations, code, last) => {
    const desk = await shop();
    const { userErrors } = await save(desk, { translations });
    expect(userErrors).toEqual([{ code, path: expect.arrayContaining(["input", "translations"]) }]);
    expect(userErrors[0].path.at(-1)).toBe(last);
    const created = await desk.lead.ask(
      "mutation ($input: CreateChannelInput!) { createChannel(input: $input) { userErrors { code } } }",
      { input: { name: "Other", preChatForm: [TOPIC, NAME], translations } },
    );
    expect(refusal(created.createChannel)).toBe(code);
  });

  it("are another workspace's to change in no way, nor those of an agent who does not manage channels", async () => {
    const [desk, other] = [await shop(), await newDesk()];
    expect(refusal(await save(desk, { translations: [] }, other.lead))).toBe("NOT_FOUND");
    const agent = await desk.agent();
    const refused = await agent.run(UPDATE, { input: { channelId: desk.channel.id, translations: [] } });
    expect(refused.errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    expect((await save(desk, {})).channel.translations).toHaveLength(2);
  });
});
