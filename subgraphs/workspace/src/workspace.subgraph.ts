// Owns the desk itself: workspace, agents and their state, teams, roles, sessions, keys, and who a credential belongs to. Not customers, conversations or settings of other subgraphs.
import { defineSubgraph } from "@switchboard/kit";
import { migrations } from "./migrations/index.js";
import { AgentChanged } from "./agent/agent.events.js";
import { AgentChangeResolver, AgentResolver } from "./agent/agent.resolver.js";
import { Agent, AgentPassword, SignInAddress } from "./agent/agent.js";
import { ApiKeyResolver } from "./apikey/apikey.resolver.js";
import { ApiKey } from "./apikey/apikey.js";
import { CredentialRevoked } from "./credential/credential.events.js";
import { IdentifyResolver } from "./credential/identify.resolver.js";
import { STUBS } from "./external/stubs.js";
import { NodeResolver } from "./node/node.resolver.js";
import { OWNED } from "./node/owned.js";
import { markAway } from "./presence/offer-lapsed.js";
import { AgentStateChanged } from "./presence/presence.events.js";
import { PresenceResolver } from "./presence/presence.resolver.js";
import { AgentBeat } from "./presence/presence.js";
import { silence } from "./presence/silence.sweep.js";
import { RoleResolver } from "./role/role.resolver.js";
import { Role } from "./role/role.js";
import { expiry } from "./session/expiry.sweep.js";
import { SessionResolver } from "./session/session.resolver.js";
import { Session } from "./session/session.js";
import { SignInResolver } from "./signin/signin.resolver.js";
import { SignInPlace, SignInTry } from "./signin/place.js";
import { oldTries } from "./signin/tries.sweep.js";
import { TeamCreated } from "./team/team.events.js";
import { TeamResolver } from "./team/team.resolver.js";
import { Team, TeamMember } from "./team/team.js";
import { ViewerResolver } from "./viewer/viewer.resolver.js";
import { WorkspaceChanged, WorkspaceCreated } from "./workspace/workspace.events.js";
import { WorkspaceResolver } from "./workspace/workspace.resolver.js";
import { Workspace, WorkspaceSlug } from "./workspace/workspace.js";

const accounts = [Agent, AgentPassword, SignInAddress, AgentBeat, Team, TeamMember, Role];
const credentials = [Session, SignInPlace, SignInTry, ApiKey];
const people = [AgentResolver, AgentChangeResolver, PresenceResolver, TeamResolver, RoleResolver];
const doors = [SignInResolver, SessionResolver, ApiKeyResolver, IdentifyResolver, ViewerResolver];

export const workspace = defineSubgraph({
  name: "workspace",
  nouns: [Workspace, WorkspaceSlug, ...accounts, ...credentials] as never,
  migrations,
  resolvers: [WorkspaceResolver, ...people, ...doors, NodeResolver],
  types: STUBS,
  references: Object.values(OWNED),
  events: [
    WorkspaceCreated,
    WorkspaceChanged,
    TeamCreated,
    AgentChanged,
    AgentStateChanged,
    CredentialRevoked,
  ] as never,
  reactions: [markAway],
  sweeps: [silence, expiry, oldTries],
});
