import type { ISSUES, TagKey } from "./settings/words.js";

/** Self-written conversations of a small shop, for the demo workspace. `C` customer, `A` agent. */
export interface Dialogue {
  readonly name: string;
  readonly locale: "zh-CN" | "en";
  readonly page: string;
  readonly turns: readonly (readonly ["C" | "A", string])[];
  readonly score?: number;
  readonly comment?: string;
  /** Opens a ticket of this title after the last turn. */
  readonly ticket?: { readonly title: string; readonly type: string; readonly priority: string };
  readonly tier?: "STANDARD" | "SILVER" | "GOLD" | "VIP";
  /** The customer's own. */
  readonly tags?: readonly string[];
  /** The conversation's. */
  readonly about?: readonly TagKey[];
  readonly order?: string;
  readonly issue?: (typeof ISSUES)[number];
  readonly reasons?: readonly string[];
  /** Left open: waiting in the inbox when the demo is first looked at. */
  readonly isOpen?: true;
}

export const DIALOGUES: readonly Dialogue[] = [
  {
    name: "王敏",
    locale: "zh-CN",
    page: "https://shop.example/earphones",
    tier: "VIP",
    tags: ["耳机", "老客户"],
    score: 5,
    comment: "处理很快",
    about: ["returns", "product"],
    order: "L8812",
    issue: "退换 / Return",
    reasons: ["solved", "quick_reply"],
    turns: [
      ["C", "我上周买的耳机左边没有声音"],
      ["A", "您好，抱歉给您带来不便。请问重新配对之后还是没有声音吗？"],
      ["C", "试过了，还是不行"],
      ["A", "明白了，我为您登记换货，新的耳机今天就会寄出。"],
      ["C", "太好了，谢谢"],
    ],
    ticket: { title: "耳机左声道无声，换货", type: "PROBLEM", priority: "HIGH" },
  },
  {
    name: "Alice Moore",
    locale: "en",
    page: "https://shop.example/orders",
    tier: "GOLD",
    tags: ["delivery"],
    score: 4,
    about: ["delivery"],
    order: "L8790",
    issue: "物流 / Delivery",
    reasons: ["solved"],
    turns: [
      ["C", "My parcel says delivered but nothing arrived"],
      ["A", "I am sorry about that. Could you check with your neighbours while I ask the carrier?"],
      ["C", "Already did, nobody has it"],
      ["A", "The carrier left it at the pick-up point in Mill Street. I have sent you the code by e-mail."],
      ["C", "Found it, thank you!"],
    ],
  },
  {
    name: "李强",
    locale: "zh-CN",
    page: "https://shop.example/invoice",
    score: 5,
    about: ["invoice"],
    issue: "付款 / Payment",
    reasons: ["quick_reply"],
    turns: [
      ["C", "发票抬头写错了，可以重开吗"],
      ["A", "可以的，请把正确的抬头和税号发给我。"],
      ["C", "北京云帆科技有限公司，税号 91110108MA01ABCD2X"],
      ["A", "已经为您重新开具，十分钟内会收到电子发票。"],
    ],
  },
  {
    name: "Jonas Weber",
    locale: "en",
    page: "https://shop.example/returns",
    score: 3,
    comment: "Took a while",
    about: ["returns"],
    issue: "退换 / Return",
    reasons: ["slow_reply"],
    turns: [
      ["C", "I want to return my headphones, but the label printer page shows an error"],
      ["A", "Which browser do you use?"],
      ["C", "Safari on my phone"],
      ["A", "Thank you. I have made the label for you and sent it by e-mail."],
      ["C", "ok"],
    ],
    ticket: { title: "Return label page fails in mobile Safari", type: "PROBLEM", priority: "NORMAL" },
  },
  {
    name: "陈晨",
    locale: "zh-CN",
    page: "https://shop.example/coupons",
    turns: [
      ["C", "优惠券为什么用不了"],
      ["A", "请问是哪一张优惠券？方便发一下名称吗？"],
      ["C", "满300减50那张"],
      ["A", "这张券不能和会员价同时使用，去掉会员价就可以了。"],
      ["C", "明白了"],
    ],
  },
  {
    name: "Priya Nair",
    locale: "en",
    page: "https://shop.example/checkout",
    tier: "SILVER",
    score: 5,
    order: "L8841",
    issue: "付款 / Payment",
    reasons: ["knows_audio", "friendly"],
    turns: [
      ["C", "I was charged twice for order L8841"],
      ["A", "Let me look. One of the two is only a reservation by your bank."],
      ["C", "When will it disappear?"],
      ["A", "Within three working days. If it does not, write here again and I will take care of it."],
      ["C", "Great, thanks"],
    ],
  },
  {
    name: "赵磊",
    locale: "zh-CN",
    page: "https://shop.example/after-sale",
    score: 2,
    comment: "等太久了",
    tags: ["投诉"],
    issue: "质量 / Quality",
    reasons: ["repair_slow"],
    turns: [
      ["C", "维修已经两个星期了，一点消息都没有，我要投诉"],
      ["A", "非常抱歉让您久等，我马上为您查询维修进度。"],
      ["C", "快点"],
      ["A", "配件昨天刚到，预计周三修好寄出，我已为您升级处理并跟进到底。"],
    ],
    ticket: { title: "维修超期，客户投诉", type: "COMPLAINT", priority: "URGENT" },
  },
  {
    name: "Emma Clark",
    locale: "en",
    page: "https://shop.example/gift-cards",
    score: 5,
    turns: [
      ["C", "Can I send a gift card to another country?"],
      ["A", "Yes, it goes by e-mail, and can be used in every country we ship to."],
      ["C", "Perfect"],
    ],
  },
  {
    name: "周婷",
    locale: "zh-CN",
    page: "https://shop.example/headphones",
    score: 4,
    turns: [
      ["C", "头戴式这款戴眼镜会夹吗"],
      ["A", "不会的，耳罩是慢回弹的，建议把头梁调大一格。"],
      ["C", "好的，那我下单了"],
    ],
  },
  {
    name: "孙浩",
    locale: "zh-CN",
    page: "https://shop.example/orders",
    tier: "GOLD",
    about: ["delivery"],
    issue: "物流 / Delivery",
    turns: [
      ["C", "订单地址填错了，还能改吗"],
      ["A", "还没有出库，可以改。请发一下新地址。"],
      ["C", "上海市徐汇区漕溪北路 88 号 1203"],
      ["A", "已经改好，今天下午发出。"],
      ["C", "谢谢客服"],
    ],
    score: 5,
  },
  {
    name: "Lucas Martin",
    locale: "en",
    page: "https://shop.example/warranty",
    about: ["product"],
    issue: "质量 / Quality",
    turns: [
      ["C", "Is water damage covered by the warranty?"],
      ["A", "The standard warranty does not cover it; Care+ does. Do you have Care+?"],
      ["C", "Yes I bought it in May"],
      ["A", "Then it is covered. I have opened a repair for you."],
    ],
    ticket: { title: "Repair under Care+: water damage", type: "REQUEST", priority: "NORMAL" },
    score: 5,
  },
  {
    name: "何静",
    locale: "zh-CN",
    page: "https://shop.example/earphones",
    tags: ["耳机"],
    isOpen: true,
    about: ["product"],
    issue: "质量 / Quality",
    turns: [
      ["C", "耳机充电仓充不进电了"],
      ["A", "您好，请问充电仓的指示灯会亮吗？"],
      ["C", "不亮，换了线也不行"],
    ],
  },
  {
    name: "Olivia Brown",
    locale: "en",
    page: "https://shop.example/orders",
    tier: "VIP",
    isOpen: true,
    about: ["delivery"],
    order: "L9120",
    turns: [["C", "I need order L9120 before Friday, can you speed it up?"]],
  },
];
