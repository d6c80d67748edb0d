/**
 * The life of a ticket: where it may go from where it stands. This table is all there is to know about it; the graph
 * prints it as `allowedStatuses` and `changeTicketStatus` refuses the rest. Closed is the end but for reopening.
 */
export const MOVES = {
  OPEN: ["IN_PROGRESS", "PENDING", "SOLVED", "CLOSED"],
  IN_PROGRESS: ["OPEN", "PENDING", "SOLVED", "CLOSED"],
  PENDING: ["OPEN", "IN_PROGRESS", "SOLVED", "CLOSED"],
  SOLVED: ["OPEN", "IN_PROGRESS", "CLOSED"],
  CLOSED: ["OPEN"],
} as const;

export type Status = keyof typeof MOVES;

export const movesFrom = (from: Status): readonly Status[] => MOVES[from];

export const mayMove = (from: Status, to: Status): boolean => movesFrom(from).includes(to);

/** A solved ticket that is closed stays solved; one that goes back to work is neither. */
export const isAtWork = (status: Status): boolean => status !== "SOLVED" && status !== "CLOSED";

/** How the desk calls them, for sentences to people. */
export const STATUS_WORDS = {
  OPEN: { en: "open", "zh-CN": "待处理" },
  IN_PROGRESS: { en: "in progress", "zh-CN": "处理中" },
  PENDING: { en: "pending", "zh-CN": "挂起" },
  SOLVED: { en: "solved", "zh-CN": "已解决" },
  CLOSED: { en: "closed", "zh-CN": "已关闭" },
} as const;
