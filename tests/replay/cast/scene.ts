import type { Dialogue } from "../script/dialogues.js";
import { scoreOf } from "../verdict/figures.js";
import type { Agent } from "./agent.js";
import { PATIENCE_MS } from "./patience.js";
import type { Stage } from "./stage.js";
import { Visitor } from "./visitor.js";

/** How long the desk has to hand a waiting conversation to an agent before one takes it. Milliseconds. */
const ROUTING_MS = 8_000;

/**
 * Plays one dialogue: the customer writes, and once the agent has seen it the agent answers, and so on; turns of one
 * side in a row are sent in a row. Ends with the resolve and the visitor's rating. Throws what stopped it.
 */
export async function play(dialogue: Dialogue, stage: Stage): Promise<void> {
  const visitor = await Visitor.arrive(stage, dialogue);
  const { conversationId } = visitor;
  try {
    stage.troupe.open(conversationId);
    await visitor.askForAgent();
    let unseen: { by: "visitor" | "agent"; messageId: string } | null = {
      by: "agent",
      messageId: visitor.firstMessageId,
    };
    for (const { role, text } of dialogue.turns.slice(1)) {
      const by = role === "customer" ? "agent" : "visitor";
      if (unseen && unseen.by !== by) await mustBeSeen(stage, conversationId, unseen);
      await think(text, stage.speed);
      const messageId: string =
        role === "customer"
          ? await visitor.say(text ?? "")
          : await (await holderOf(stage, conversationId)).answer(conversationId, text, dialogue.locale);
      unseen = { by, messageId };
    }
    if (unseen) await mustBeSeen(stage, conversationId, unseen);
    const agent = await holderOf(stage, conversationId);
    stage.ledger.open(conversationId, dialogue.id).holder = agent.watcher;
    await agent.resolve(conversationId);
    await visitor.rate(scoreOf(dialogue.id));
  } finally {
    visitor.leave();
  }
}

async function mustBeSeen(
  stage: Stage,
  conversationId: string,
  { by, messageId }: { by: "visitor" | "agent"; messageId: string },
): Promise<void> {
  const watcher = by === "visitor" ? "visitor" : (await holderOf(stage, conversationId)).watcher;
  if (!(await stage.ledger.seen(watcher, conversationId, messageId, stage.seenMs))) {
    throw new Error(`${watcher} did not see message ${messageId} of ${conversationId} in ${stage.seenMs / 1000} s`);
  }
}

async function holderOf(stage: Stage, conversationId: string): Promise<Agent> {
  const routed = await stage.troupe.holder(conversationId, ROUTING_MS);
  if (routed) return routed;
  await stage.troupe.freest?.accept(conversationId);
  const taken = await stage.troupe.holder(conversationId, PATIENCE_MS);
  if (!taken) throw new Error(`No agent got conversation ${conversationId}`);
  return taken;
}

/** Time to read and type, divided by `speed`; none for 0. */
async function think(text: string | null, speed: number): Promise<void> {
  if (speed <= 0) return;
  const typingMs = 1_000 + 60 * (text?.length ?? 40);
  await new Promise((resolve) => setTimeout(resolve, typingMs / speed));
}
