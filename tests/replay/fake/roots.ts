import type { FakeConversation, FakeDesk } from "./desk.js";
import type { LineFields, Log } from "./log.js";

const now = new Date(0).toISOString();
const page = (nodes: unknown[], liveCursor: string) => ({
  nodes,
  liveCursor,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
});
const shown = (conversation: FakeConversation) => ({
  ...conversation,
  number: 1,
  version: 1,
  startedAt: now,
  updatedAt: now,
  lastSequence: conversation.lines.length,
  isCustomerWaiting: false,
  channel: { id: "chn_1", name: "Fake" },
  survey: conversation.survey && { ...conversation.survey, answeredAt: now },
  messages: () => page([...conversation.lines], conversation.log.cursor),
  suggestions: [{ question: "?", score: 1, confidence: 0.9, faq: { id: "faq_1", answer: "As the help page says." } }],
});
const agentFields = (agent: { id: string; name: string }) => ({
  ...agent,
  state: "ONLINE",
  stateSince: now,
  capacity: 9,
  isDisabled: false,
  teams: [],
  createdAt: now,
});

type Input<T> = { input: T };
const ok = { userErrors: [] };

/** Root fields of the fake desk for one caller; `authorization` ends in the agent's e-mail for agents. */
export function rootsOf(desk: FakeDesk, authorization: string) {
  const me = desk.agents.find((agent) => authorization === `Bearer ${agent.email}`);
  const conversationOf = (id: string) => desk.conversations.get(id) as FakeConversation;
  async function* changes<T>(log: Log<T>, after: string | undefined, field: string, show: (value: T) => unknown) {
    for await (const { cursor, value } of log.read(after)) {
      const change = { cursor, kind: "ADDED", message: show(value), conversation: show(value) };
      yield { [field]: change };
    }
  }
  return {
    signIn: ({ input }: Input<{ email: string }>) => ({ token: input.email, ...ok }),
    signOut: () => ok,
    createTeam: () => ({ team: { id: "team_1", name: "Fake" }, ...ok }),
    createChannel: () => ({
      channel: { id: "chn_1", kind: "WEB", name: "Fake", key: "key_1", isEnabled: true },
      ...ok,
    }),
    updateChannel: () => ({ channel: null, ...ok }),
    createAgent: ({ input }: Input<{ email: string; name: string }>) => {
      const agent = { id: `agt_${desk.agents.length + 1}`, name: input.name, email: input.email };
      desk.agents.push(agent);
      return { agent: agentFields(agent), ...ok };
    },
    updateAgent: () => ({ agent: null, ...ok }),
    setAgentState: () => ({ agent: me && agentFields(me), ...ok }),
    heartbeat: () => ({ agent: me && agentFields(me), ...ok }),
    openVisitorSession: () => ({ token: "visitor", channel: null, conversation: null, ...ok }),
    startConversation: ({ input }: Input<{ text: string; idempotencyKey: string }>) => {
      const { conversation, message } = desk.start(input.text, input.idempotencyKey);
      return { conversation: shown(conversation), message, ...ok };
    },
    sendMessage: ({ input }: Input<{ conversationId: string; text: string; idempotencyKey: string }>) => {
      const author = me ? "AGENT" : "CUSTOMER";
      const message = desk.say(input.conversationId, author, input.text, input.idempotencyKey);
      return { message, conversation: shown(conversationOf(input.conversationId)), ...ok };
    },
    requestAgent: ({ input }: Input<{ conversationId: string }>) => ({
      conversation: shown(desk.assign(input.conversationId)),
      ...ok,
    }),
    resolveConversation: ({ input }: Input<{ conversationId: string }>) => ({
      conversation: shown(desk.resolve(input.conversationId)),
      ...ok,
    }),
    rateConversation: ({ input }: Input<{ conversationId: string; score: number }>) => ({
      conversation: shown(desk.rate(input.conversationId, input.score)),
      ...ok,
    }),
    conversation: ({ id }: { id: string }) => shown(conversationOf(id)),
    conversations: () => page([], desk.inbox(me?.id ?? "").cursor),
    messagesChanged: ({ conversationId, after }: { conversationId: string; after?: string }) =>
      changes(conversationOf(conversationId).log, after, "messagesChanged", (line: LineFields) => line),
    conversationsChanged: ({ after }: { after?: string }) =>
      changes(desk.inbox(me?.id ?? ""), after, "conversationsChanged", shown),
    report: ({ metric }: { metric: string }) => report(desk, metric),
  };
}

function report(desk: FakeDesk, name: string) {
  const all = [...desk.conversations.values()];
  const sum = (count: (conversation: FakeConversation) => number) => all.reduce((total, one) => total + count(one), 0);
  const answers = sum((one) => one.answers);
  const counts: Record<string, number> = {
    CONVERSATIONS: all.length - (desk.mischief.miscount ? 1 : 0),
    MESSAGES: sum((one) => one.lines.length),
    FIRST_RESPONSE: sum((one) => (one.answers > 0 ? 1 : 0)),
    RESOLUTION_TIME: sum((one) => (one.status === "RESOLVED" ? 1 : 0)),
    SATISFACTION: sum((one) => (one.survey ? 1 : 0)),
  };
  const measure = (count: number) => ({ count, sum: sum((one) => one.survey?.score ?? 0) });
  return {
    metric: { name, version: 1, unit: "COUNT", title: name },
    from: now,
    to: now,
    timezone: "UTC",
    total: measure(counts[name] ?? 0),
    rows: [{ agent: { id: "agt_1", name: "Fake" }, value: measure(answers) }],
  };
}
