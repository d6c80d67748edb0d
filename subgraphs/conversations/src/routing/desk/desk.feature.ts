import { feature } from "@switchboard/kit";
import { keepDesk } from "./agent-changed.js";
import { AgentDesk } from "./agent-desk.js";
import { keepDeskState } from "./agent-state-changed.js";
import { DeskTurn } from "./desk-turn.js";
import { KnownTeam, rememberTeam } from "./known-team.js";

export const desk = feature({
  nouns: [AgentDesk, DeskTurn, KnownTeam],
  reactions: [keepDesk, keepDeskState, rememberTeam],
});
