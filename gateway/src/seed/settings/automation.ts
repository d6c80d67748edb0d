import { type FieldKey, ISSUES, type TagKey } from "./words.js";

/** What macros and rules name of what was made before them. */
export interface Named {
  readonly tags: Readonly<Record<TagKey, string>>;
  readonly fields: Readonly<Record<FieldKey, string>>;
  /** By shortcut and language: `exchange zh-CN`. */
  readonly canned: ReadonlyMap<string, string>;
}

/** Several steps of an agent in one. */
export const macrosOf = ({ tags, fields, canned }: Named) => [
  {
    name: "登记换货 / Register an exchange",
    scope: "WORKSPACE",
    actions: [
      { kind: "ADD_TAG", tagId: tags.returns },
      { kind: "SET_FIELD", fieldValue: { conversationFieldId: fields.issue, choices: [ISSUES[2]] } },
      { kind: "SEND_CANNED", cannedReplyId: canned.get("exchange zh-CN") },
    ],
  },
  {
    name: "Ask for the order number",
    scope: "WORKSPACE",
    actions: [
      { kind: "ADD_TAG", tagId: tags.delivery },
      { kind: "SEND_CANNED", cannedReplyId: canned.get("order en") },
    ],
  },
  {
    name: "明天回访 / Call back tomorrow",
    scope: "WORKSPACE",
    actions: [
      { kind: "ADD_TAG", tagId: tags.followUp },
      { kind: "ADD_NOTE", text: "明天电话回访，确认问题是否解决。\nCall tomorrow and ask whether it is solved." },
      { kind: "SNOOZE", minutes: 1_440 },
    ],
  },
];

/** What happens by itself. None of them answers a customer: whoever tries the demo meets the bot and then a person. */
export const rulesOf = ({ tags }: Named) => [
  {
    name: "投诉优先 / Complaints first",
    event: "MESSAGE_RECEIVED",
    condition: {
      all: [
        { fact: "MESSAGE_TEXT", operator: "CONTAINS", values: ["投诉", "差评", "complain", "lawyer"] },
        { fact: "TAG", operator: "IS_NOT", values: [tags.complaint] },
      ],
    },
    actions: [
      { kind: "ADD_TAG", tagId: tags.complaint },
      { kind: "SET_PRIORITY", priority: "HIGH" },
    ],
    position: 1,
  },
  {
    name: "等了十分钟 / Ten minutes without an answer",
    event: "CUSTOMER_WAITING",
    afterMinutes: 10,
    condition: { fact: "TAG", operator: "IS_NOT", values: [tags.longWait] },
    actions: [
      { kind: "ADD_TAG", tagId: tags.longWait },
      { kind: "SET_PRIORITY", priority: "HIGH" },
    ],
    position: 2,
  },
  {
    name: "低分回访 / Low score, call back",
    event: "CONVERSATION_RATED",
    condition: { fact: "SCORE", operator: "AT_MOST", values: ["3"] },
    actions: [
      { kind: "ADD_TAG", tagId: tags.followUp },
      {
        kind: "ADD_NOTE",
        text: "客户不满意，请在一个工作日内回访。\nThe customer was not satisfied: call within a working day.",
      },
    ],
    position: 3,
  },
];
