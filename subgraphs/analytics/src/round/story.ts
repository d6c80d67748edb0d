import type { RoundHead } from "./step.js";

/** A human reply and the moment its customer began to wait for it. Instants in milliseconds since 1970. */
export interface Reply {
  readonly from: number;
  readonly at: number;
  readonly agentId: string | null;
}

/** One stay in the queue that is over. */
export interface Wait {
  readonly from: number;
  readonly at: number;
  /** Who took it; null when nobody did. */
  readonly agentId: string | null;
  readonly isAbandoned: boolean;
}

/** What one agent had of a round: time spent (ms) up to the moment it left their hands. */
export interface Part {
  readonly agentId: string;
  readonly spent: number;
  readonly at: number;
}

/** A service round as told from its steps; every metric of rounds reads this and nothing else. */
export interface Story extends RoundHead {
  startedAt: number | null;
  /** Null before anything is known. */
  status: string | null;
  /** The agent who has it or had it last. */
  agentId: string | null;
  readonly messages: {
    readonly id: string;
    readonly at: number;
    readonly agentId: string | null;
    readonly by: string;
  }[];
  readonly replies: Reply[];
  readonly waits: Wait[];
  readonly parts: Part[];
  /** The last resolve, while it holds. */
  resolved: { readonly at: number; readonly by: string; readonly agentId: string | null } | null;
  isReopened: boolean;
  /** It goes on in another round, which is the one that counts. */
  isMerged: boolean;
  hasMetBot: boolean;
  /** Someone was asked for, had it, or wrote. */
  hasMetPerson: boolean;
  surveyAt: number | null;
  rating: {
    readonly at: number;
    readonly score: number;
    readonly reasons: readonly string[];
    readonly agentId: string | null;
  } | null;
}
