import { conversation } from "./conversation/conversation.feature.js";
import { survey } from "./survey/survey.feature.js";
import { round } from "./round/round.feature.js";
import { move } from "./move/move.feature.js";
import { transfer } from "./transfer/transfer.feature.js";
import { snooze } from "./snooze/snooze.feature.js";
import { priority } from "./priority/priority.feature.js";
import { merge } from "./merge/merge.feature.js";
import { split } from "./split/split.feature.js";
import { silence } from "./silence/silence.feature.js";
import { bot } from "./bot/bot.feature.js";
import { ticketLines } from "./ticket/ticket.feature.js";
import { settings } from "./settings/settings.feature.js";

/** The life of a conversation: its status and moves, rounds with their surveys, and what happens to it as a whole. */
export const life = [
  conversation,
  round,
  survey,
  move,
  transfer,
  snooze,
  priority,
  merge,
  split,
  silence,
  bot,
  ticketLines,
  settings,
];
