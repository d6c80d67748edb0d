import {
  Ctx,
  FieldResolver,
  Query,
  type RequestContext,
  requiresScopes,
  Directive,
  Resolver,
  Root,
  type Row,
} from "@switchboard/kit";
import { Role } from "./role.js";
import { rolesOfWorkspace } from "./role.loaders.js";
import { nameOf, scopesOf } from "./role.system.js";

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => [Role], { access: ["agent:read"], description: "The workspace's roles, at most 100." })
  roles(@Ctx() ctx: RequestContext) {
    return rolesOfWorkspace(ctx);
  }

  @FieldResolver(() => String, { description: "Name in the caller's language." })
  @Directive(requiresScopes("agent:read"))
  name(@Root() role: Row<Role>, @Ctx() ctx: RequestContext) {
    return nameOf(role, ctx.language);
  }

  @FieldResolver(() => [String], { description: "Permissions the role gives." })
  @Directive(requiresScopes("agent:read"))
  scopes(@Root() role: Row<Role>) {
    return scopesOf(role);
  }
}
