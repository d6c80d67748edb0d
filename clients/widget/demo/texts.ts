interface ShopTexts {
  words: Record<string, string>;
  shelf: { art: "buds" | "overEar" | "speaker" | "dac"; name: string; line: string; price: string }[];
  promises: { title: string; text: string }[];
  questions: { question: string; answer: string }[];
}

const zh: ShopTexts = {
  words: {
    title: "流明音频 · 安静地听",
    brand: "流明音频",
    skip: "跳到正文",
    menu: "主导航",
    visits: "演示身份",
    "visit-guest": "访客",
    "visit-member": "已登录会员",
    "visit-night": "非服务时间",
    "visit-questions": "咨询前表单",
    navProducts: "产品",
    navService: "服务",
    navHelp: "帮助",
    kicker: "新品 · 流明 H2 头戴式耳机",
    headline: "把世界调低，把音乐留下。",
    lead: "自适应降噪，整日佩戴不夹头。羊皮耳罩可以单独更换，一副耳机陪您很多年。",
    buy: "选购 H2",
    price: "¥1,299 起，三十天无理由退换",
    factBattery: "降噪开启续航",
    factWeight: "整机重量",
    factQuiet: "最大降噪深度",
    altHero: "墨绿色头戴式耳机，黄铜色转轴",
    products: "大家正在听",
    service: "买完以后，我们还在",
    help: "常见问题",
    helpLead: "没有找到答案？点右下角的气泡，智能助手马上回答；想找人聊，随时可以转人工。",
    footer: "流明音频 · 杭州 · 始于 2014",
    note: "这是 Switchboard 的演示商店，商品与价格均为虚构。",
  },
  shelf: [
    { art: "overEar", name: "H2 头戴式", line: "自适应降噪 · 38 小时", price: "¥1,299" },
    { art: "buds", name: "Air 3 真无线", line: "单耳 4.6 克 · 防汗", price: "¥599" },
    { art: "speaker", name: "Lantern 音箱", line: "360° 声场 · 可提走", price: "¥899" },
    { art: "dac", name: "D1 桌面解码", line: "平衡输出 · 低底噪", price: "¥1,699" },
  ],
  promises: [
    { title: "三十天无理由退换", text: "不喜欢就寄回来，来回运费我们出。" },
    { title: "两年质保", text: "左右声道、电池与转轴都在保修范围内，坏了直接换新。" },
    { title: "当天发货", text: "工作日 16:00 前下单，当天从杭州仓发出。" },
  ],
  questions: [
    {
      question: "耳机只有一边有声音怎么办？",
      answer: "多半是两只耳机没有同步。请都放回充电盒，长按按键 10 秒后重新配对。",
    },
    { question: "如何申请换新？", answer: "两年内的质量问题可直接换新。把订单号告诉客服，我们先寄新品，再收旧品。" },
    { question: "发票怎么开？", answer: "确认收货后，在订单详情里填写抬头，电子发票会在一个工作日内发到邮箱。" },
  ],
};

const en: ShopTexts = {
  words: {
    title: "Lumen Audio · Listen quietly",
    brand: "Lumen Audio",
    skip: "Skip to content",
    menu: "Main",
    visits: "Visit as",
    "visit-guest": "Guest",
    "visit-member": "Signed-in member",
    "visit-night": "Outside hours",
    "visit-questions": "With questions first",
    navProducts: "Products",
    navService: "Service",
    navHelp: "Help",
    kicker: "New · Lumen H2 over-ear headphones",
    headline: "Turn the world down. Keep the music.",
    lead: "Noise cancelling that follows the room, and a fit you forget by noon. The lambskin pads can be replaced, so one pair lasts for years.",
    buy: "Choose your H2",
    price: "From $189, thirty days to return it",
    factBattery: "with noise cancelling on",
    factWeight: "all in all",
    factQuiet: "at its quietest",
    altHero: "Dark green over-ear headphones with brass hinges",
    products: "What people listen with",
    service: "We are still here after you have paid",
    help: "Questions we hear often",
    helpLead:
      "Not among them? Press the bubble in the corner: the assistant answers at once, and you can ask for a person at any time.",
    footer: "Lumen Audio · Hangzhou · since 2014",
    note: "This is Switchboard's demonstration shop; goods and prices are made up.",
  },
  shelf: [
    { art: "overEar", name: "H2 over-ear", line: "Adaptive quiet · 38 hours", price: "$189" },
    { art: "buds", name: "Air 3 earbuds", line: "4.6 g each · sweatproof", price: "$89" },
    { art: "speaker", name: "Lantern speaker", line: "Sound all around · with a handle", price: "$129" },
    { art: "dac", name: "D1 desktop DAC", line: "Balanced out · very low noise", price: "$239" },
  ],
  promises: [
    { title: "Thirty days to change your mind", text: "Send it back if you do not love it; we pay both ways." },
    {
      title: "Two years of warranty",
      text: "Channels, battery and hinges are covered: if one fails, you get a new pair.",
    },
    { title: "Sent the same day", text: "Ordered before 16:00 on a working day, it leaves Hangzhou that day." },
  ],
  questions: [
    {
      question: "There is sound from one side only",
      answer:
        "The two earphones have most likely lost each other. Put both into the case, hold its button for 10 seconds and pair again.",
    },
    {
      question: "How do I get an exchange?",
      answer: "Faults within two years are exchanged for new. Give us your order number; we send the new one first.",
    },
    {
      question: "How do I get an invoice?",
      answer:
        "Once you have received the order, enter the billing name in its details; the invoice comes by e-mail within one working day.",
    },
  ],
};

export function shopTexts(language: "zh" | "en"): ShopTexts {
  return language === "zh" ? zh : en;
}
