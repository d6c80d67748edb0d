import { Arg, Ctx, ID, Node, Query, type RequestContext, Resolver } from "@switchboard/kit";
import { nodeOf, nodesOf } from "./node.service.js";

@Resolver()
export class NodeResolver {
  @Query(() => Node as never, {
    access: "authenticated",
    nullable: true,
    description: "Whatever has this global id; null when there is nothing that the caller may see.",
  })
  node(@Arg("id", () => ID, { description: "Global id." }) id: string, @Ctx() ctx: RequestContext) {
    return nodeOf(ctx, id);
  }

  @Query(() => [Node] as never, {
    access: "authenticated",
    nullable: "items",
    description: "The same for up to 100 ids, in their order.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Global ids, at most 100." }) ids: string[],
    @Ctx() ctx: RequestContext,
  ) {
    return nodesOf(ctx, ids);
  }
}
