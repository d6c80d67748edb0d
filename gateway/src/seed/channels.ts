import type { SeedChannel } from "@switchboard/conversations";
import { DEMO } from "./people.js";

/** What the demo shop can show besides its everyday channel. */
export const CHANNELS = [
  {
    key: "demo-night",
    name: "Lumen Audio · Night",
    color: DEMO.color,
    greeting: "Hello, how can we help?",
    offHoursText: "We have gone home. Leave a message and we will answer first thing.",
    translations: [
      {
        locale: "zh-CN",
        name: "Lumen Audio · 夜间",
        greeting: "您好，有什么可以帮您？",
        offHoursText: "客服已下班，请留言，我们上班后第一时间回复。",
      },
    ],
    hours: { name: "Night desk", timezone: "Asia/Shanghai" },
  },
  {
    key: "demo-questions",
    name: "Lumen Audio · Repairs",
    color: DEMO.color,
    greeting: "A few questions first, so that we can help you sooner.",
    preChatForm: [
      { key: "name", label: "Name", kind: "NAME", isRequired: true },
      { key: "email", label: "E-mail", kind: "EMAIL", isRequired: true },
      {
        key: "topic",
        label: "What is it about?",
        kind: "CHOICE",
        isRequired: true,
        choices: ["Repair", "Exchange", "Something else"],
      },
      { key: "order", label: "Order number", kind: "TEXT", isRequired: false, maxLength: 40 },
    ],
    translations: [
      {
        locale: "zh-CN",
        name: "Lumen Audio · 维修",
        greeting: "为了更快帮到您，请先回答几个问题。",
        preChatForm: [
          { key: "name", label: "姓名" },
          { key: "email", label: "邮箱" },
          { key: "topic", label: "咨询类型", choices: ["维修", "换货", "其他"] },
          { key: "order", label: "订单号" },
        ],
      },
    ],
  },
  {
    key: "demo-business",
    name: "Lumen Audio · Business",
    color: DEMO.color,
    greeting: "Orders for companies: answered within working hours.",
    offHoursText: "We are closed now. Please leave your address.",
    translations: [
      {
        locale: "zh-CN",
        name: "Lumen Audio · 企业",
        greeting: "企业采购与团购，工作时间内有专人答复。",
        offHoursText: "现在不是工作时间，请留下联系方式。",
      },
    ],
  },
] as const satisfies readonly SeedChannel[];
