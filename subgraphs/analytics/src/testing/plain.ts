import { newId } from "@switchboard/kit";
import { type TestSubgraph, testSubgraph } from "@switchboard/kit/testing";
import { analytics } from "../analytics.subgraph.js";
import { Lead } from "./ask.js";
import { Desk } from "./desk.js";
import type { Talk } from "./talk.js";

// What the tests of metrics have in common: a desk with two agents, its lead, and the plainest of conversations.

export const [li, wang] = [newId("agt"), newId("agt")] as const;

export interface Plain {
  readonly test: TestSubgraph;
  desk(day?: string): { desk: Desk; lead: Lead };
}

/** Once per file: the subgraph, and desks in it. */
export async function plainDesks(): Promise<Plain> {
  const test = await testSubgraph(analytics);
  return {
    test,
    desk: (day) => {
      const made = new Desk(test, day);
      return { desk: made, lead: new Lead(made) };
    },
  };
}

/** Asks the bot at nine, is queued a minute later, taken after another half, answered at 9:02. */
export const plainTalk = (d: Desk): Talk =>
  d.talk().starts("09:00:00").botSays("09:00:02").queued("09:01:00").taken("09:01:30", li).agentSays("09:02:00", li);
