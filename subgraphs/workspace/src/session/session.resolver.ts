import {
  Ctx,
  DateTime,
  FieldResolver,
  Input,
  Mutation,
  type RequestContext,
  Resolver,
  Root,
  type Row,
} from "@switchboard/kit";
import { RevokeSessionInput, RevokeSessionPayload, SignOutInput, SignOutPayload } from "./session.inputs.js";
import { revokeSession, signOut } from "./session.service.js";
import { expiryOf, Session } from "./session.js";

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: "True for the session that asks." })
  isCurrent(@Root() session: Row<Session>, @Ctx() ctx: RequestContext) {
    return session.id === ctx.viewer.credentialId;
  }

  @FieldResolver(() => DateTime, {
    description: "When it ends if it is not used again: after 12 idle hours, 30 days at most.",
  })
  expiresAt(@Root() session: Row<Session>) {
    return session.endedAt ?? expiryOf(session);
  }

  @Mutation(() => SignOutPayload, {
    access: "authenticated",
    description: "Ends the session that asks. Code: `NO_SESSION`.",
  })
  async signOut(@Input(() => SignOutInput) _input: SignOutInput, @Ctx() ctx: RequestContext) {
    await signOut(ctx);
    return {};
  }

  @Mutation(() => RevokeSessionPayload, {
    access: "authenticated",
    description: "Ends a session: one's own, or with `workspace:manage` anyone's. Code: `NOT_FOUND`.",
  })
  async revokeSession(@Input(() => RevokeSessionInput) input: RevokeSessionInput, @Ctx() ctx: RequestContext) {
    return { session: await revokeSession(ctx, input.sessionId) };
  }
}
