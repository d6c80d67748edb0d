/** What agents of the demo shop find at hand: replies, tags, fields, and what customers can say of them. */

export const CANNED: readonly { readonly shortcut: string; readonly text: string; readonly locale: string }[] = [
  {
    shortcut: "hi",
    text: "{{customer.name|您}}好！我是流明音频的{{agent.name|客服}}，很高兴为您服务，请问有什么可以帮您？",
    locale: "zh-CN",
  },
  { shortcut: "wait", text: "请您稍等一下，我马上为您查询。", locale: "zh-CN" },
  { shortcut: "order", text: "麻烦您提供一下订单号，以字母 L 开头，在订单短信里可以找到。", locale: "zh-CN" },
  {
    shortcut: "exchange",
    text: "已为您登记换货（会话 {{conversation.number}}）。新耳机今天寄出，旧耳机由快递员上门取回，运费由我们承担。",
    locale: "zh-CN",
  },
  { shortcut: "refund", text: "退款会在 1–3 个工作日内原路退回，请留意查收。", locale: "zh-CN" },
  { shortcut: "bye", text: "感谢您联系{{channel.name}}，祝您生活愉快！", locale: "zh-CN" },
  {
    shortcut: "hi",
    text: "Hello {{customer.name|there}}, this is {{agent.name|the team}} at {{channel.name}}. How can I help?",
    locale: "en",
  },
  { shortcut: "wait", text: "One moment please, I am looking it up.", locale: "en" },
  {
    shortcut: "order",
    text: "Could you give me the order number? It begins with L and is in the text message about your order.",
    locale: "en",
  },
  {
    shortcut: "exchange",
    text: "I have registered the exchange (conversation {{conversation.number}}). New earphones leave today; the courier takes the old ones, at our cost.",
    locale: "en",
  },
  { shortcut: "refund", text: "The refund reaches your account within three working days.", locale: "en" },
  {
    shortcut: "bye",
    text: "Thank you for writing to {{channel.name}}. Have a good day!",
    locale: "en",
  },
];

/** Named in code by the key, for people in both languages. */
export const TAGS = {
  complaint: { name: "投诉 / Complaint", colour: "RED" },
  returns: { name: "退换 / Returns", colour: "ORANGE" },
  longWait: { name: "久等 / Long wait", colour: "YELLOW" },
  delivery: { name: "物流 / Delivery", colour: "BLUE" },
  invoice: { name: "发票 / Invoice", colour: "PURPLE" },
  product: { name: "产品 / Product", colour: "TEAL" },
  followUp: { name: "回访 / Follow up", colour: "GREEN" },
} as const;

export type TagKey = keyof typeof TAGS;

export const ISSUES = ["质量 / Quality", "物流 / Delivery", "退换 / Return", "付款 / Payment", "其他 / Other"] as const;

export const FIELDS = {
  order: { key: "order_number", label: "订单 / Order", type: "TEXT", position: 1 },
  issue: { key: "issue", label: "问题 / Issue", type: "CHOICE", choices: ISSUES, position: 2 },
} as const;

export type FieldKey = keyof typeof FIELDS;

const low = (key: string, labelZh: string, labelEn: string) => ({ key, labelZh, labelEn, fromScore: 1, toScore: 3 });
const high = (key: string, labelZh: string, labelEn: string) => ({ key, labelZh, labelEn, fromScore: 4, toScore: 5 });

export const REASONS = [
  low("slow_reply", "回复太慢", "Slow to answer"),
  low("not_solved", "问题没有解决", "Not solved"),
  low("repair_slow", "维修太久", "The repair took too long"),
  low("delivery_slow", "发货太慢", "Slow delivery"),
  high("quick_reply", "回复及时", "Quick to answer"),
  high("solved", "问题已解决", "Solved it"),
  high("knows_audio", "懂耳机", "Knew the earphones"),
  high("friendly", "态度友好", "Friendly"),
];
