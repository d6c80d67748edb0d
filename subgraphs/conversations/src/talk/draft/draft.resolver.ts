import { Arg, Ctx, ID, Input, mapped, Mutation, type RequestContext, Resolver, Subscription } from "@switchboard/kit";
import { agentBehind, expectVisible } from "../../life/conversation/conversation.access.js";
import { startingWith } from "../viewing/starting-with.js";
import { Draft, type DraftRow } from "./draft.js";
import { SaveDraftInput, SaveDraftPayload } from "./draft.inputs.js";
import { ownDraftOf } from "./draft.loaders.js";
import { draftTopic, saveDraft } from "./draft.service.js";

@Resolver(() => Draft)
export class DraftResolver {
  @Mutation(() => SaveDraftPayload, {
    access: ["conversation:reply"],
    description: "Keeps what the calling agent has written so far; sending clears it.",
  })
  async saveDraft(@Input(() => SaveDraftInput) input: SaveDraftInput, @Ctx() ctx: RequestContext) {
    return { draft: await saveDraft(ctx, input) };
  }

  @Subscription(() => Draft, {
    access: ["conversation:reply"],
    description: "The calling agent's draft in one conversation: as it is, then whenever it changes on any device.",
  })
  async draftChanged(
    @Arg("conversationId", () => ID, { description: "In which conversation." }) conversationId: string,
    @Ctx() ctx: RequestContext,
  ): Promise<AsyncIterableIterator<DraftRow>> {
    await expectVisible(ctx, conversationId);
    const agentId = agentBehind(ctx);
    const { workspaceId } = ctx.viewer;
    const signals = ctx.parts.platform.bell.signals<null>(workspaceId, draftTopic(conversationId, agentId));
    return mapped(startingWith(null, signals), async () => {
      // Each look is one of its own: what was read for the last one is old now.
      const look = ctx.as(ctx.viewer);
      return look.load(ownDraftOf, conversationId).finally(() => look.scope.endReads());
    });
  }
}
