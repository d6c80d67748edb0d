import { describe, expect, it } from "vitest";
import { CALIBRATION, type Decision, decide } from "./confidence.js";
import { languageOf, normalise } from "./normalise.js";
import { QuestionIndex } from "./questions.js";

const indexes = { en: new QuestionIndex("en"), zh: new QuestionIndex("zh") };
const ENGLISH: Record<string, string[]> = {
  refund: ["How do I get a refund?", "I want my money back"],
  delivery: ["How long does delivery take?", "When will my order arrive?"],
  address: ["How do I change my delivery address?"],
  password: ["How do I reset my password?", "I forgot my password"],
  invoice: ["Where can I download my invoice?"],
  payment: ["Which payment methods do you accept?", "Can I pay by PayPal?"],
  cancel: ["Can I cancel my order?"],
  track: ["How do I track my parcel?"],
};
const CHINESE: Record<string, string[]> = {
  refund: ["怎么申请退款", "退款多久到账"],
  return: ["怎么退货", "商品不想要了"],
  delivery: ["什么时候发货", "多久能到货"],
  address: ["怎么修改收货地址", "地址填错了"],
  password: ["忘记密码怎么办"],
  invoice: ["怎么开发票", "电子发票在哪里下载"],
  hours: ["客服电话是多少", "你们几点上班"],
};
for (const [id, questions] of Object.entries(ENGLISH)) indexes.en.upsert(id, { questions });
for (const [id, questions] of Object.entries(CHINESE)) indexes.zh.upsert(id, { questions });

function bot(text: string, before: string[] = []): Decision {
  return decide(text, indexes[languageOf(normalise(text))].search(text, 3), { before });
}

describe("a bot that is sure answers", () => {
  it.each([
    ["when does my order arrive", "delivery"],
    ["can i pay with paypal?", "payment"],
    ["I forgot my passwrod", "password"],
    ["Hello, how do I change the delivery address? Thanks", "address"],
    ["你好，请问什么时候发货呀", "delivery"],
    ["忘记密码了", "password"],
    ["電子發票在哪裡下載？", "invoice"],
    ["客服电话是多少", "hours"],
  ])("%s → %s", (text, entryId) => {
    const decision = bot(text);
    expect(decision).toMatchObject({ kind: "answer", entryIds: [entryId] });
    expect(decision.confidence).toBeGreaterThanOrEqual(CALIBRATION[languageOf(text)].answerFrom);
  });
});

describe("a bot that is nearly sure offers up to three", () => {
  it.each([
    ["do you accept credit cards", "payment"],
    ["如何退货", "return"],
  ])("%s: %s is among them", (text, entryId) => {
    const decision = bot(text);
    expect(decision).toMatchObject({ kind: "offer", reason: "nearly" });
    expect(decision.entryIds).toContain(entryId);
    expect(decision.entryIds.length).toBeLessThanOrEqual(3);
  });

  it("two entries with the very same question are both offered, for neither is the right one by itself", () => {
    const index = new QuestionIndex("en");
    index.upsert("shop", { questions: ["What are your opening hours?"] });
    index.upsert("phone", { questions: ["what are your opening hours"] });
    const decision = decide("What are your opening hours?", index.search("What are your opening hours?", 3));
    expect(decision).toMatchObject({ kind: "offer", reason: "same-question-twice" });
    expect(decision.entryIds.toSorted()).toEqual(["phone", "shop"]);
  });
});

describe("a bot that does not know hands over", () => {
  it.each([
    "do you sell second-hand cars",
    "my cat is sick",
    "who won the election",
    "what's the weather like today",
    "how do i cook rice",
    "明天股市会涨吗",
    "今天天气怎么样",
    "怎么学好英语",
    "我想学游泳",
    "孩子发烧怎么办",
    "??",
    "😀",
  ])("%s", (text) => expect(bot(text)).toMatchObject({ kind: "handover", entryIds: [] }));

  it("a person asked for at the end of a very long message is heard", () => {
    const text = `${"my parcel is late and nobody tells me anything ".repeat(200)}. Please connect me to an agent.`;
    expect(bot(text)).toMatchObject({ kind: "handover", reason: "asks-for-person" });
  });

  it("an empty knowledge base hands everything over", () => {
    expect(decide("How do I get a refund?", new QuestionIndex("en").search("How do I get a refund?", 3))).toEqual({
      kind: "handover",
      entryIds: [],
      confidence: 0,
      reason: "nothing-found",
    });
  });

  it("the same question asked again goes to a person, however it is written", () => {
    expect(bot("how do i get a REFUND", ["How do I get a refund?"])).toMatchObject({
      kind: "handover",
      reason: "repeated",
    });
    expect(bot("怎么申请退款？", ["怎麼申請退款"])).toMatchObject({ kind: "handover", reason: "repeated" });
    expect(bot("How do I track my parcel?", ["How do I get a refund?"])).toMatchObject({ kind: "answer" });
  });

  it.each(["this is ridiculous, useless bot", "I am so angry", "我要投诉你们", "垃圾客服，骗子"])(
    "an angry customer gets a person: %s",
    (text) => expect(bot(text)).toMatchObject({ kind: "handover", reason: "angry" }),
  );
});

describe("whoever asks for a person gets one", () => {
  it.each([
    "human",
    "Agent!",
    "real person please",
    "I want to talk to a human",
    "can I speak with an agent?",
    "connect me to customer service",
    "please transfer me to a representative",
    "I don't want to talk to a bot",
    "get me a manager",
    "is there a real person I can talk to",
    "let me speak to someone about my refund",
    "I forgot my password, put me through to your support team",
    "人工",
    "转人工",
    "轉人工",
    "人工客服",
    "客服",
    "我要人工",
    "帮我转人工客服",
    "找客服",
    "我要找真人",
    "有没有人工",
    "能不能跟人聊",
    "接人工服务",
    "不想和机器人说话",
    "换个人",
    "怎么退货，算了转人工吧",
    "叫你们经理来",
    "are you a bot? get me a human",
    "你是机器人吧，我要找人工",
    "你是机器人吗我要转人工",
  ])("%s", (text) => expect(bot(text)).toMatchObject({ kind: "handover", reason: "asks-for-person", entryIds: [] }));

  it("even when the knowledge base has that very question", () => {
    const index = new QuestionIndex("zh");
    index.upsert("staff", { questions: ["转人工"] });
    expect(decide("转人工", index.search("转人工", 3)).kind).toBe("handover");
  });

  it.each([
    "can i send money to another person",
    "does the travel agent need my invoice",
    "do i need to speak to someone to reset my password",
    "am i talking to a real person?",
    "人工智能是什么",
    "人工费多少钱",
    "客服电话是多少",
    "不用转人工，怎么退货",
    "你是真人吗",
  ])("talking of people is not asking for one: %s", (text) => expect(bot(text).reason).not.toBe("asks-for-person"));
});

describe("small talk gets small talk and no entry", () => {
  it.each([
    ["hello", "greeting"],
    ["Hi there!", "greeting"],
    ["good morning", "greeting"],
    ["你好", "greeting"],
    ["您好，在吗？", "greeting"],
    ["thanks", "thanks"],
    ["ok, thank you so much!", "thanks"],
    ["谢谢", "thanks"],
    ["好的，谢谢你", "thanks"],
    ["bye", "goodbye"],
    ["thanks, have a nice day", "goodbye"],
    ["再见", "goodbye"],
    ["are you a robot?", "about-bot"],
    ["你是机器人吗", "about-bot"],
  ])("%s → %s", (text, reason) => expect(bot(text)).toMatchObject({ kind: "smalltalk", reason, entryIds: [] }));

  it("saying hello twice is no repetition", () => expect(bot("hello", ["hello"])).toMatchObject({ kind: "smalltalk" }));

  it("an entry that someone wrote for a greeting is used for it", () => {
    const index = new QuestionIndex("zh");
    index.upsert("welcome", { questions: ["你好"] });
    expect(decide("你好！", index.search("你好！", 3))).toMatchObject({ kind: "answer", entryIds: ["welcome"] });
  });

  it("a very long run of pleasantries is read in no time", () => {
    const started = performance.now();
    expect(bot(`${"谢谢你们".repeat(20_000)}退`).kind).not.toBe("answer");
    expect(bot(`${"hello there ".repeat(20_000)}!x`).kind).not.toBe("answer");
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("a workspace's own calibration", () => {
  it("a stricter desk gets offers where others get answers", () => {
    const hits = indexes.en.search("when does my order arrive", 3);
    const strict = { ...CALIBRATION.en, answerFrom: 0.999 };
    expect(decide("when does my order arrive", hits, { calibration: strict }).kind).toBe("offer");
  });
});
