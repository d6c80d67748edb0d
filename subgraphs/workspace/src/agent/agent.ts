import {
  ChildOf,
  Choice,
  Directive,
  EmailAddress,
  Entity,
  Flag,
  Id,
  Index,
  Instant,
  Int,
  Json,
  Key,
  Locale,
  Node,
  Noun,
  Parent,
  requiresScopes,
  Stored,
  Tenant,
  Text,
} from "@switchboard/kit";
import { AgentState } from "../presence/presence.js";
import { Role } from "../role/role.js";
import type { ChannelWeight, SkillLevel } from "./agent.skills.js";

/** Customers see of an agent the name and whether they are there; the rest is for colleagues. */
const ForColleagues = Directive(requiresScopes("agent:read")) as PropertyDecorator;

@Noun("Someone who serves customers, or runs the desk.")
@Index({ name: "agent_by_name", properties: ["workspaceId", "name"] as never })
@Index({ name: "agent_by_role", properties: ["workspaceId", "roleId"] as never })
@Parent()
@ChildOf(() => Role, "role_id")
export class Agent implements Node {
  @Id("agt", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text("Name, as colleagues and customers see it.") name!: string;
  @Text("Address for signing in.", { scope: "agent:read", as: () => EmailAddress }) email!: string;
  @Text("Language of the agent's console.", { as: () => Locale }) @ForColleagues locale!: string;
  @Text() roleId!: string;
  @Choice(AgentState, "Whether the agent can be given work.") state!: AgentState;
  @Instant("When the present state began.") @ForColleagues stateSince!: Date;
  /** The state to go back to with the next beat, when silence made the agent AWAY. */
  @Choice(AgentState, null, { nullable: true }) resumesAs?: AgentState | null;
  @Int("Most conversations at a time.") @ForColleagues capacity!: number;
  @Json(null, { default: "'[]'" }) skills!: SkillLevel[];
  @Json(null, { default: "'[]'" }) weights!: ChannelWeight[];
  @Flag("True when the agent may no longer sign in.") @ForColleagues isDisabled!: boolean;
  @Instant("When the account was made.") @ForColleagues createdAt!: Date;
}

/** Apart from the agent, so that no list ever reads it. */
@Stored("agent_password")
export class AgentPassword {
  @Key() agentId!: string;
  @Tenant() workspaceId!: string;
  /** Argon2id in its own text form, with salt and parameters. */
  @Text() hash!: string;
}

/** Which account a sign-in address leads to, told before there is a workspace. Holds a keyed hash and ids only. */
@Entity({ tableName: "sign_in_address" })
export class SignInAddress {
  static readonly tenantless = true;
  @Key() addressHash!: string;
  @Text() workspaceId!: string;
  @Text() agentId!: string;
}
