import {
  Choice,
  Directive,
  EmailAddress,
  enumOf,
  Id,
  Index,
  Instant,
  Locale,
  Node,
  Noun,
  Parent,
  requiresScopes,
  Tenant,
  Text,
  type ValueOf,
  Version,
  Words,
} from "@switchboard/kit";

export const CustomerTier = enumOf("CustomerTier", "How much a customer means to the business.", {
  STANDARD: "Everyone, unless told otherwise.",
  SILVER: "Comes again.",
  GOLD: "Comes often.",
  VIP: "Comes first.",
});
export type CustomerTier = ValueOf<typeof CustomerTier>;

/** What the desk notes among itself is not for the customer's eyes, though the profile is theirs. */
const DeskOnly = () => Directive(requiresScopes("customer:read")) as PropertyDecorator;

/** Whose word the name is, the weakest first: their own, their site's that has proven who they are, the desk's. */
export const NAME_SOURCES = ["STATED", "PROVEN", "DESK"] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

@Noun("Someone who writes to us: one profile, whatever way they come.")
@Index({ name: "customer_last_seen", properties: ["workspaceId", "lastSeenAt", "id"] as never })
@Index({ name: "customer_first_seen", properties: ["workspaceId", "firstSeenAt", "id"] as never })
@Index({
  name: "customer_unnoted",
  expression: "create index customer_unnoted on customers.customer (workspace_id, id) where search_text is not null",
})
@Parent()
export class Customer implements Node {
  @Id("cus", "Opaque id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text("What they are called, once we know.", { nullable: true }) name?: string | null;
  /** Null where there is no name, or one from before this was kept: then it may be the desk's. */
  @Text(null, { nullable: true }) nameSource?: NameSource | null;
  @Text("E-mail address.", { nullable: true, as: () => EmailAddress }) email?: string | null;
  @Text("Telephone number, as given.", { nullable: true }) phone?: string | null;
  @Text("Language they use.", { nullable: true, as: () => Locale }) locale?: string | null;
  @Text("Where they live, in their own words.", { nullable: true }) region?: string | null;
  @Text("The company they are with.", { nullable: true }) company?: string | null;
  @Choice(CustomerTier, "How much they mean to the business.") @DeskOnly() tier!: CustomerTier;
  @Text("What the desk should know of them.", { nullable: true, scope: "customer:read" }) note?: string | null;
  @Words("Words to find them by, at most 50.") @DeskOnly() tags!: string[];
  /** What `search` looks for, each word behind a space; the same as in `CustomerWord`. See search/words.ts. */
  @Text(null, { default: "''" }) words!: string;
  /** What `search` looked through before there were words; null as soon as this customer has theirs. */
  @Text(null, { nullable: true }) searchText?: string | null;
  @Instant("When they first came.") firstSeenAt!: Date;
  @Instant("When they last came or wrote, to the minute.") lastSeenAt!: Date;
  @Version() version!: number;
}
