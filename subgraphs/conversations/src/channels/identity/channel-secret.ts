import {
  ChildOf,
  Id,
  Index,
  Instant,
  Int,
  Key,
  many,
  one,
  ObjectType,
  type Row,
  Stored,
  Tenant,
  Text,
  Unique,
} from "@switchboard/kit";
import { Channel } from "../channel/channel.js";

@ObjectType({
  description:
    "What a site signs its visitors' identities with. A channel has at most two, so that one can be replaced without a gap.",
})
@Stored("channel_secret")
// Decides between two that are made at the same time.
@Unique({ name: "channel_secret_slot", properties: ["workspaceId", "channelId", "slot"] as never })
@ChildOf(() => Channel, "channel_id")
export class ChannelSecret {
  @Id("csec", "Its id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() channelId!: string;
  @Int() slot!: number;
  @Text("Its last four characters, to tell it by.") hint!: string;
  /** Sealed; shown once, when it is made. */
  @Text() sealed!: string;
  @Instant("When it was made.") createdAt!: Date;
}

export const SECRETS_MOST = 2;
export const secretsOfChannel = many(() => ChannelSecret, "channel_id", "created_at, id");

/** Where the secret stands, so that a sealed value cannot be moved. */
export const placeOf = ({ id }: Pick<Row<ChannelSecret>, "id">): string => `channel_secret/sealed/${id}`;

/** Who a proven id of a site is here. */
@Stored("identified_customer")
@Unique({ name: "identified_customer_once", properties: ["workspaceId", "channelId", "externalId"] as never })
// Two people who sign in at one browser do not become one customer.
@Unique({ name: "identified_customer_alone", properties: ["workspaceId", "customerId"] as never })
@Index({ name: "identified_customer_of_channel", properties: ["workspaceId", "channelId", "createdAt"] as never })
@ChildOf(() => Channel, "channel_id")
export class IdentifiedCustomer {
  @Key("idc") id!: string;
  @Tenant() workspaceId!: string;
  @Text() channelId!: string;
  @Text() externalId!: string;
  @Text() customerId!: string;
  @Instant() createdAt!: Date;
}

/** By customer: a proven one has exactly one. */
export const identityOfCustomer = one(() => IdentifiedCustomer, "customer_id");
