import { Field, ID, InputType, ObjectType, Payload, type Row } from "@switchboard/kit";
import { Session } from "./session.js";

@InputType({ description: "Signing out; nothing to say." })
export class SignOutInput {
  @Field(() => Boolean, { nullable: true, description: "Not read: an input needs a field." }) _?: boolean | null;
}

@ObjectType({ description: "The answer to `signOut`." })
export class SignOutPayload extends Payload {}

@InputType({ description: "A session to end." })
export class RevokeSessionInput {
  @Field(() => ID, { description: "Which one." }) sessionId!: string;
}

@ObjectType({ description: "The answer to `revokeSession`." })
export class RevokeSessionPayload extends Payload {
  @Field(() => Session, { nullable: true, description: "The session, ended." }) session?: Row<Session> | null;
}
