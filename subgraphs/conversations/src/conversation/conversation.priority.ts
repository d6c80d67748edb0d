import type { ConversationPriority } from "../channel/channel.js";

const RISING: readonly ConversationPriority[] = ["LOW", "NORMAL", "HIGH", "URGENT"];

/** Stored as a number, so that the queue's index can hold its order. */
export const urgencyOf = (priority: ConversationPriority): number => RISING.indexOf(priority);

export const priorityOf = (urgency: number): ConversationPriority => RISING[urgency] ?? "NORMAL";
