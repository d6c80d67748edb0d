/** Every permission there is. Roles and API keys are sets of these; the graph prints them as `@requiresScopes`. */
export const SCOPES = {
  "workspace:read": "Read the workspace's name and settings",
  "workspace:manage": "Change settings, API keys and sessions",
  "agent:read": "See agents, teams, roles and who is online",
  "agent:manage": "Create, change and disable agents and teams",
  "presence:write": "Set one's own state (online, busy, break, away, offline)",
  "customer:read": "Read customer profiles",
  "customer:write": "Change customer profiles and tags",
  "conversation:read": "Read conversations and messages",
  "conversation:reply": "Accept, answer and resolve conversations",
  "conversation:assign": "Hand conversations to other agents and teams",
  "conversation:supervise": "Whisper to the agents who serve, and read what is whispered",
  "conversation:manage": "Manage channels and shared canned replies",
  "queue:read": "Watch the queue",
  "visitor:chat": "Chat as a visitor: one's own conversations and tickets only",
  "ticket:read": "Read tickets",
  "ticket:write": "Open, change and comment tickets",
  "knowledge:read": "Read and search the knowledge base",
  "knowledge:write": "Change the knowledge base",
  "analytics:read": "Read reports and live figures",
  "document:free": "Send documents that are not in a client's manifest (explorer, partners)",
} as const;

export type Scope = keyof typeof SCOPES;

export const ALL_SCOPES = Object.keys(SCOPES) as Scope[];

export function isScope(word: string): word is Scope {
  return Object.hasOwn(SCOPES, word);
}
