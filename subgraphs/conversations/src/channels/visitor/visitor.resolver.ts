import { Arg, Ctx, Input, Mutation, Query, type RequestContext, Resolver } from "@switchboard/kit";
import { conversationToResume } from "../../life/conversation/conversation.loaders.js";
import { OpenVisitorSessionInput, OpenVisitorSessionPayload } from "./visitor.inputs.js";
import { openVisitorSession, visitorOf } from "./visitor.service.js";
import { VisitorIdentity } from "./visitor-session.js";

@Resolver()
export class VisitorResolver {
  @Mutation(() => OpenVisitorSessionPayload, {
    access: "public",
    description: "Lets a visitor in at a widget, as a new customer or the one of an earlier visit.",
  })
  async openVisitorSession(
    @Input(() => OpenVisitorSessionInput) input: OpenVisitorSessionInput,
    @Ctx() ctx: RequestContext,
  ) {
    const { token, channel, viewer, isIdentified } = await openVisitorSession(ctx, input);
    ctx.become(viewer);
    return { token, isIdentified, channel, conversation: await conversationToResume(ctx, viewer.actorId, channel.id) };
  }

  @Query(() => VisitorIdentity, {
    access: "public",
    internal: true,
    nullable: true,
    description: "Who stands behind a visitor's token.",
  })
  async identifyVisitor(
    @Arg("token", () => String, { description: "The bearer token." }) token: string,
    @Ctx() ctx: RequestContext,
  ) {
    const viewer = await visitorOf(ctx, token);
    return viewer && { ...viewer, scopes: [...viewer.scopes] };
  }
}
