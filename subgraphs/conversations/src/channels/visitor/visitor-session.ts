import {
  ChildOf,
  Directive,
  Field,
  Flag,
  ID,
  Index,
  Instant,
  Key,
  ObjectType,
  Stored,
  Tenant,
  Text,
  Unique,
} from "@switchboard/kit";
import { Channel } from "../channel/channel.js";

/** A browser that has opened the widget, and the customer it stands for. */
@Stored("visitor_session")
@Unique({ name: "visitor_session_token", properties: ["workspaceId", "tokenHash"] as never })
@Index({ name: "visitor_session_customer", properties: ["workspaceId", "customerId"] as never })
@ChildOf(() => Channel, "channel_id")
export class VisitorSession {
  @Key("vis") id!: string;
  @Tenant() workspaceId!: string;
  @Text() channelId!: string;
  @Text() customerId!: string;
  /** SHA-256 of the whole token; the token itself is stored nowhere. */
  @Text() tokenHash!: string;
  @Text(null, { nullable: true }) locale?: string | null;
  /** The customer was proven when it was opened: it shows their history, wherever that was said. */
  @Flag(null, { default: "false" }) isIdentified!: boolean;
  @Instant() createdAt!: Date;
  @Instant() lastSeenAt!: Date;
}

@ObjectType({ description: "Who stands behind a visitor's token; for the gateway alone." })
@Directive("@inaccessible")
export class VisitorIdentity {
  @Field(() => ID, { description: "The workspace." }) workspaceId!: string;
  @Field(() => String, { description: "Always VISITOR." }) kind!: "VISITOR";
  @Field(() => ID, { description: "The visitor's customer." }) actorId!: string;
  @Field(() => ID, { description: "The visitor session." }) credentialId!: string;
  @Field(() => [String], { description: "What it may do." }) scopes!: string[];
  @Field(() => String, { description: "Language of its user errors: zh-CN or en." }) language!: string;
  @Field(() => ID, { nullable: true, description: "The channel that the session was opened on." }) channelId?:
    | string
    | null;
}
