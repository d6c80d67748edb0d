import {
  ChildOf,
  Choice,
  enumOf,
  Flag,
  Id,
  Index,
  Instant,
  many,
  Node,
  Noun,
  one,
  Tenant,
  Text,
  Unique,
  type ValueOf,
} from "@switchboard/kit";
import { Customer } from "../customer/customer.js";

export const IdentityKind = enumOf("IdentityKind", "What a customer is recognised by.", {
  WEB_VISITOR: "The browser they chat with.",
  EMAIL: "An e-mail address.",
  PHONE: "A telephone number.",
  EXTERNAL: "An id in another system.",
});
export type IdentityKind = ValueOf<typeof IdentityKind>;

@Noun("Something a customer is recognised by.")
@Unique({ name: "customer_identity_value", properties: ["workspaceId", "kind", "channelId", "value"] as never })
@Index({ name: "customer_identity_of_customer", properties: ["workspaceId", "customerId"] as never })
@ChildOf(() => Customer, "customer_id")
export class CustomerIdentity implements Node {
  @Id("cid", "Opaque id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() customerId!: string;
  @Choice(IdentityKind, "What kind of thing it is.") kind!: IdentityKind;
  @Text("The thing itself: an id, an address, a number.") value!: string;
  @Text(null, { nullable: true }) channelId?: string | null;
  @Flag("True when it is proven to be theirs.") isVerified!: boolean;
  @Instant("Since when we know it.") createdAt!: Date;
}

export const identityById = one(() => CustomerIdentity);
export const identitiesOfCustomer = many(() => CustomerIdentity, "customer_id", "created_at, id");
