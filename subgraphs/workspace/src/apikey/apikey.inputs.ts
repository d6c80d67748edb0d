import { DateTime, Field, ID, InputType, ObjectType, Payload, type Row } from "@switchboard/kit";
import { ApiKey } from "./apikey.js";

@InputType({ description: "A new key." })
export class CreateApiKeyInput {
  @Field(() => String, { description: "What it is for, 1 to 80 characters." }) name!: string;
  @Field(() => [String], { description: "What it may do; not more than the caller." }) scopes!: string[];
  @Field(() => DateTime, { nullable: true, description: "When it ends; absent = when it is revoked." })
  expiresAt?: Date | null;
}

@ObjectType({ description: "The answer to `createApiKey`." })
export class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: "The new key." }) apiKey?: Row<ApiKey> | null;
  @Field(() => String, {
    nullable: true,
    description: "The credential. Shown this once; send it as `Authorization: Bearer …`.",
  })
  secret?: string | null;
}

@InputType({ description: "A key to revoke." })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: "Which one." }) apiKeyId!: string;
}

@ObjectType({ description: "The answer to `revokeApiKey`." })
export class RevokeApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: "The key, revoked." }) apiKey?: Row<ApiKey> | null;
}
