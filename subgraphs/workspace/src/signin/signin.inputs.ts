import { DateTime, EmailAddress, Field, InputType, ObjectType, Payload } from "@switchboard/kit";
import { ViewerView } from "../viewer/viewer.js";

@InputType({ description: "Who signs in." })
export class SignInInput {
  @Field(() => EmailAddress, { description: "Address of the account." }) email!: string;
  @Field(() => String, { description: "Password." }) password!: string;
}

@ObjectType({ description: "The answer to `signIn`." })
export class SignInPayload extends Payload {
  @Field(() => ViewerView, { nullable: true, description: "Who is signed in now." }) viewer?: ViewerView | null;
  @Field(() => String, {
    nullable: true,
    description: "The session's token, for `Authorization: Bearer …`. Browsers get it as a cookie.",
  })
  token?: string | null;
  @Field(() => DateTime, { nullable: true, description: "When the session ends if it is not used." })
  expiresAt?: Date | null;
}
