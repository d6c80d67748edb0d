import type { TicketPriority, TicketStatus, TicketType } from "../gql/graphql.js";

export const TYPES: readonly TicketType[] = ["QUESTION", "PROBLEM", "REQUEST", "COMPLAINT", "FEEDBACK"];
export const PRIORITIES: readonly TicketPriority[] = ["LOW", "NORMAL", "HIGH", "URGENT"];
export const STATUSES: readonly TicketStatus[] = ["OPEN", "IN_PROGRESS", "PENDING", "SOLVED", "CLOSED"];
/** Statuses in which somebody still has something to do. */
export const UNSOLVED: readonly TicketStatus[] = ["OPEN", "IN_PROGRESS", "PENDING"];
