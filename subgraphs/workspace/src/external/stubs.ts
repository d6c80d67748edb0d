import { Foreign, Node } from "@switchboard/kit";

// What `node(id)` can lead to in other subgraphs. Their owners say whether it is there and whether the caller may see it.

@Foreign("Customer")
export class Customer extends Node {}

@Foreign("CustomerIdentity")
export class CustomerIdentity extends Node {}

@Foreign("Conversation")
export class Conversation extends Node {}

@Foreign("Message")
export class Message extends Node {}

@Foreign("Attachment")
export class Attachment extends Node {}

@Foreign("Channel")
export class Channel extends Node {}

@Foreign("CannedReply")
export class CannedReply extends Node {}

@Foreign("RoutingPolicy")
export class RoutingPolicy extends Node {}

@Foreign("BusinessHours")
export class BusinessHours extends Node {}

@Foreign("Tag")
export class Tag extends Node {}

@Foreign("ConversationField")
export class ConversationField extends Node {}

@Foreign("Macro")
export class Macro extends Node {}

@Foreign("BulkOperation")
export class BulkOperation extends Node {}

@Foreign("AutomationRule")
export class AutomationRule extends Node {}

@Foreign("AutomationRun")
export class AutomationRun extends Node {}

@Foreign("Notification")
export class Notification extends Node {}

@Foreign("Ticket")
export class Ticket extends Node {}

@Foreign("TicketComment")
export class TicketComment extends Node {}

@Foreign("Faq")
export class Faq extends Node {}

/** Prefix of an id → the type it belongs to. */
export const FOREIGN: Readonly<Record<string, string>> = {
  cus: "Customer",
  cid: "CustomerIdentity",
  conv: "Conversation",
  msg: "Message",
  att: "Attachment",
  chn: "Channel",
  can: "CannedReply",
  rpl: "RoutingPolicy",
  bhr: "BusinessHours",
  tag: "Tag",
  fld: "ConversationField",
  mac: "Macro",
  bulk: "BulkOperation",
  rule: "AutomationRule",
  run: "AutomationRun",
  ntf: "Notification",
  tkt: "Ticket",
  tcm: "TicketComment",
  faq: "Faq",
};

export const STUBS = [
  Customer,
  CustomerIdentity,
  Conversation,
  Message,
  Attachment,
  Channel,
  CannedReply,
  RoutingPolicy,
  BusinessHours,
  Tag,
  ConversationField,
  Macro,
  BulkOperation,
  AutomationRule,
  AutomationRun,
  Notification,
  Ticket,
  TicketComment,
  Faq,
];
