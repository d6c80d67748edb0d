import type { Data } from "@switchboard/kit/testing";
import type { TestDesk } from "../support/desk.js";
import type { Person } from "../support/person.js";

/** The people and things that the steps hand on to one another. */
export interface World {
  readonly desk: TestDesk;
  readonly admin: Person;
  readonly agent: Person;
  readonly colleague: Person;
  /** An agent whose day ends first. */
  readonly leaver: Person;
  readonly visitor: Person;
  readonly known: Record<string, string>;
}

/** One verb of the graph, by whom, with what; `keep` remembers what later steps need. */
export interface Step {
  readonly verb: string;
  readonly by: "admin" | "agent" | "colleague" | "leaver" | "visitor";
  /** Said when a verb comes twice. */
  readonly how?: string;
  input(world: World): Data;
  /** What of the payload is asked for. */
  readonly shows?: string;
  keep?(payload: Data, world: World): void;
}

/** `shows`, `keep` and `how` as of a step. */
export const step = (
  by: Step["by"],
  verb: string,
  input: Step["input"],
  shows?: string,
  keep?: Step["keep"],
  how?: string,
): Step => ({
  verb,
  by,
  input,
  ...(shows ? { shows } : {}),
  ...(keep ? { keep } : {}),
  ...(how ? { how } : {}),
});

let keys = 0;
export const newKey = () => `state ${process.pid} ${++keys}`;
export const conversation = ({ known }: World) => ({ conversationId: known["conversation"] });
export const ticket = ({ known }: World) => ({ ticketId: known["ticket"] });
