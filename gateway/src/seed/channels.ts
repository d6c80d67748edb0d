import type { SeedChannel } from "@switchboard/conversations";
import { DEMO } from "./people.js";

/** What the demo shop can show besides its everyday channel. */
export const CHANNELS = [
  {
    key: "demo-night",
    name: "Lumen Audio · Night",
    color: DEMO.color,
    greeting: "您好，有什么可以帮您？ Hello, how can we help?",
    offHoursText:
      "客服已下班，请留言，我们上班后第一时间回复。\nWe have gone home. Leave a message and we will answer first thing.",
    hours: { name: "Night desk", timezone: "Asia/Shanghai" },
  },
  {
    key: "demo-questions",
    name: "Lumen Audio · Repairs",
    color: DEMO.color,
    greeting: "为了更快帮到您，请先回答几个问题。\nA few questions first, so that we can help you sooner.",
    preChatForm: [
      { key: "name", label: "姓名 / Name", kind: "NAME", isRequired: true },
      { key: "email", label: "邮箱 / E-mail", kind: "EMAIL", isRequired: true },
      {
        key: "topic",
        label: "咨询类型 / What is it about?",
        kind: "CHOICE",
        isRequired: true,
        choices: ["维修 / Repair", "换货 / Exchange", "其他 / Something else"],
      },
      { key: "order", label: "订单号 / Order number", kind: "TEXT", isRequired: false, maxLength: 40 },
    ],
  },
  {
    key: "demo-business",
    name: "Lumen Audio · Business",
    color: DEMO.color,
    greeting: "企业采购与团购，工作时间内有专人答复。\nOrders for companies: answered within working hours.",
    offHoursText: "现在不是工作时间，请留下联系方式。\nWe are closed now. Please leave your address.",
  },
] as const satisfies readonly SeedChannel[];
