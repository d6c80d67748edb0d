import { Ctx, Input, Mutation, type RequestContext, Resolver } from "@switchboard/kit";
import { viewerView } from "../viewer/viewer.js";
import { SignInInput, SignInPayload } from "./signin.inputs.js";
import { signIn } from "./signin.service.js";

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInPayload, {
    access: "public",
    description:
      "Signs an agent in. Codes: `INVALID_CREDENTIALS`, for unknown accounts too; `TOO_MANY_ATTEMPTS` after 10 wrong tries in 15 minutes.",
  })
  async signIn(@Input(() => SignInInput) input: SignInInput, @Ctx() ctx: RequestContext) {
    const { viewer, token, expiresAt } = await signIn(ctx, input);
    ctx.become(viewer);
    return { viewer: viewerView(viewer), token, expiresAt };
  }
}
