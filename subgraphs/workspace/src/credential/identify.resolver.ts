import { Arg, Ctx, Query, type RequestContext, Resolver } from "@switchboard/kit";
import { identify } from "./identify.service.js";
import { Identity } from "./identity.js";

@Resolver()
export class IdentifyResolver {
  @Query(() => Identity, {
    access: "public",
    internal: true,
    nullable: true,
    description: "Who a session token or API key belongs to; null when it is worth nothing. For the gateway.",
  })
  identify(@Arg("token", () => String, { description: "The credential." }) token: string, @Ctx() ctx: RequestContext) {
    return identify(ctx, token);
  }
}
