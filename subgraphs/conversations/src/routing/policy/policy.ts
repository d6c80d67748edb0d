import {
  ChildOf,
  Field,
  Id,
  Index,
  Instant,
  Int,
  Json,
  Key,
  Node,
  Noun,
  ObjectType,
  Parent,
  type Row,
  Stored,
  Tenant,
  Text,
  Unique,
  Version,
} from "@switchboard/kit";
import { RoutingRule } from "./policy.rules.js";

@Noun("Who gets which conversations: ordered rules, each change of them kept.", {
  table: "routing_policy",
  scopes: ["conversation:read"],
})
@Index({ name: "routing_policy_by_workspace", properties: ["workspaceId", "id"] as never })
@Parent()
export class RoutingPolicy implements Node {
  @Id("rpl", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Version() version!: number;
  @Text("Name, for people.") name!: string;
  @Int("Number of the latest revision, from 1.") revision!: number;
  @Instant("When it was made.") createdAt!: Date;
  @Instant("When it last changed.") updatedAt!: Date;
}

/** Never changed: decisions name it. */
@ObjectType({ description: "The rules of a policy as they were saved once; never changed afterwards." })
@Stored("routing_revision")
@Unique({ name: "routing_revision_number", properties: ["workspaceId", "policyId", "number"] as never })
@ChildOf(() => RoutingPolicy, "policy_id")
export class RoutingRevision {
  @Key("rrv") id!: string;
  @Tenant() workspaceId!: string;
  @Text() policyId!: string;
  @Int("Its number in the policy, from 1.") number!: number;
  @Json(null)
  @Field(() => [RoutingRule], { description: "The rules in order; the first that is true applies." })
  rules!: RoutingRule[];
  @Text("What was changed and why, by who changed it.", { nullable: true }) note?: string | null;
  @Instant("When it was saved.") madeAt!: Date;
  @Text(null, { nullable: true }) madeById?: string | null;
}

/** Which revision decides for a channel; under the workspace's own id: for all channels that have none of their own. */
@Stored("routing_activation")
@ChildOf(() => RoutingPolicy, "policy_id")
export class RoutingActivation {
  /** The channel's id, or the workspace's. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Text() policyId!: string;
  @Int() revision!: number;
  @Instant() at!: Date;
}

export type RoutingPolicyRow = Row<RoutingPolicy>;
export type RoutingRevisionRow = Row<RoutingRevision>;
