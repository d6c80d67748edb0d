import { Id, Instant, Noun, Node, Tenant, Text, Unique, Words } from "@switchboard/kit";

@Noun("A partner's credential.", { scopes: ["workspace:manage"] })
@Unique({ name: "api_key_by_token", properties: ["workspaceId", "tokenHash"] as never })
export class ApiKey implements Node {
  @Id("key", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text("What it is for.") name!: string;
  @Text("How the secret begins, to tell keys apart.") prefix!: string;
  /** SHA-256 of the secret; the secret itself is nowhere. */
  @Text() tokenHash!: string;
  @Words("What it may do.") scopes!: string[];
  @Instant("When it ends.", { nullable: true }) expiresAt?: Date | null;
  @Instant("When it was last used, to the minute.", { nullable: true }) lastUsedAt?: Date | null;
  @Instant("When it was revoked or ran out.", { nullable: true }) revokedAt?: Date | null;
  @Instant("When it was made.") createdAt!: Date;
}
