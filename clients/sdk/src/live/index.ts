export { backoff } from "./backoff.js";
export type { BackoffLimits } from "./backoff.js";
export { follow } from "./follow.js";
export { isPassing, isRefused, RESYNC_REQUIRED } from "./refusals.js";
export { createLiveSocket } from "./socket.js";
export type { LiveConnection, LiveSocketOptions, LiveState, WebSocketClass } from "./socket.js";
export type { Following, FollowOptions, LiveMessage, LivePayload, LiveProblem, LiveSocket } from "./types.js";
