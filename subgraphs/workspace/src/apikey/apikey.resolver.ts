import { Ctx, Input, Mutation, Query, type RequestContext, Resolver } from "@switchboard/kit";
import { CreateApiKeyInput, CreateApiKeyPayload, RevokeApiKeyInput, RevokeApiKeyPayload } from "./apikey.inputs.js";
import { apiKeys, createApiKey, revokeApiKey } from "./apikey.service.js";
import { ApiKey } from "./apikey.js";

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => [ApiKey], {
    access: ["workspace:manage"],
    description: "Keys, newest first, revoked ones too, at most 200.",
  })
  apiKeys(@Ctx() ctx: RequestContext) {
    return apiKeys(ctx);
  }

  @Mutation(() => CreateApiKeyPayload, {
    access: ["workspace:manage"],
    description:
      "Makes a key for a partner. Codes: `SCOPE_UNKNOWN`, `SCOPE_NOT_HELD`, `EXPIRY_PAST`, `TOO_MANY_KEYS`, `TEXT_EMPTY`, `TEXT_TOO_LONG`.",
  })
  createApiKey(@Input(() => CreateApiKeyInput) input: CreateApiKeyInput, @Ctx() ctx: RequestContext) {
    return createApiKey(ctx, input);
  }

  @Mutation(() => RevokeApiKeyPayload, {
    access: ["workspace:manage"],
    description: "Ends a key at once. Code: `NOT_FOUND`.",
  })
  async revokeApiKey(@Input(() => RevokeApiKeyInput) input: RevokeApiKeyInput, @Ctx() ctx: RequestContext) {
    return { apiKey: await revokeApiKey(ctx, input.apiKeyId) };
  }
}
