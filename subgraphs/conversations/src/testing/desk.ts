import {
  type Caller,
  type Data,
  type TestOptions,
  type TestSubgraph,
  type TestWorkspace,
  testSubgraph,
} from "@switchboard/kit/testing";
import { newId, type Scope } from "@switchboard/kit";
import { conversations } from "../conversations.subgraph.js";
import { queueOf } from "../routing/queue/queue.process.js";

/** What an agent at the desk may do, and what their lead may do besides. */
export const AGENT: readonly Scope[] = ["conversation:read", "conversation:reply", "queue:read"];
export const LEAD: readonly Scope[] = [...AGENT, "conversation:assign", "conversation:manage"];

export const HEAD =
  "id number status version lastSequence isCustomerWaiting waitingSince assignee { id } team { id } lastMessage { author text event }";
const START = `mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { ${HEAD} } message { id sequence } userErrors { code message path } } }`;
const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id sequence author text } conversation { ${HEAD} } userErrors { code message path } } }`;
const SHOW = `query ($id: ID!) { conversation(id: $id) { ${HEAD} } }`;
const OPEN =
  "mutation ($input: OpenVisitorSessionInput!) { openVisitorSession(input: $input) { token channel { id name } conversation { id } userErrors { code path } } }";
const IDENTIFY =
  "query ($token: String!) { identifyVisitor(token: $token) { workspaceId kind actorId credentialId scopes language channelId } }";

export interface Seat {
  readonly capacity?: number;
  readonly state?: string;
  readonly teamIds?: readonly string[];
  readonly scopes?: readonly Scope[];
  readonly id?: string;
  /** Level by skill. */
  readonly skills?: Readonly<Record<string, number>>;
  /** Points by kind of channel. */
  readonly weights?: Readonly<Record<string, number>>;
}

let keys = 0;
export const newKey = (): string => `key-${++keys}`;

/** A workspace with a channel, and whoever a case seats at its desk. */
export class Desk {
  readonly workspace: TestWorkspace;
  readonly lead: Caller;
  channel!: { id: string; key: string };

  constructor(readonly test: TestSubgraph) {
    this.workspace = test.workspace();
    this.lead = this.workspace.agent(LEAD);
  }

  async open(channel: Data = {}): Promise<this> {
    const text =
      "mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id key } userErrors { code } } }";
    const { createChannel } = await this.lead.ask(text, { input: { name: "Shop", ...channel } });
    this.channel = createChannel.channel;
    return this;
  }

  /** An agent as the workspace tells of one; online unless said otherwise. */
  async agent({
    capacity = 5,
    state = "ONLINE",
    teamIds = [],
    scopes = AGENT,
    id = newId("agt"),
    skills = {},
    weights = {},
  }: Seat = {}): Promise<Caller> {
    await this.seat(id, { capacity, teamIds, skills, weights });
    if (state !== "OFFLINE") await this.turns(id, state);
    return this.workspace.agent(scopes, id);
  }

  seat(agentId: string, seat: Seat & { readonly isDisabled?: boolean } = {}): Promise<void> {
    const { capacity = 5, teamIds = [], isDisabled = false } = seat;
    const skills = Object.entries(seat.skills ?? {}).map(([skill, level]) => ({ skill, level }));
    const weights = Object.entries(seat.weights ?? {}).map(([channelKind, points]) => ({ channelKind, points }));
    const data = {
      agentId,
      name: "Lin",
      teamIds,
      capacity,
      isDisabled,
      skills,
      weights,
      roleKey: "agent",
      isNew: true,
    };
    return this.workspace.happened("workspace", "agent.changed", data);
  }

  turns(agentId: string, to: string): Promise<void> {
    const since = this.test.clock.now().toISOString();
    return this.workspace.happened("workspace", "agent.state_changed", { agentId, from: null, to, since });
  }

  async team(): Promise<string> {
    const teamId = newId("tea");
    await this.workspace.happened("workspace", "team.created", { teamId, name: "Repairs" });
    return teamId;
  }

  /** From now on there is a bot. */
  async bot(): Promise<string> {
    const faqId = newId("faq");
    await this.workspace.happened("knowledge", "faq.changed", {
      faqId,
      locale: "en",
      version: 1,
      change: "CREATED",
      isEnabled: true,
    });
    return faqId;
  }

  async visitor(input: Data = {}): Promise<Caller & { token: string }> {
    const { openVisitorSession } = await this.openSession({ channelKey: this.channel.key, ...input });
    const { identifyVisitor } = (await this.test.run(null, IDENTIFY, { token: openVisitorSession.token })).data as Data;
    const caller = this.workspace.visitor(identifyVisitor.actorId, identifyVisitor.channelId);
    return Object.assign(caller, { token: openVisitorSession.token as string });
  }

  async openSession(input: Data): Promise<Data> {
    const result = await this.test.run(null, OPEN, { input });
    if (result.errors) throw result.errors[0];
    return result.data as Data;
  }

  async identify(token: string): Promise<Data | null> {
    return ((await this.test.run(null, IDENTIFY, { token })).data as Data)["identifyVisitor"];
  }

  async start(visitor: Caller, input: Data = {}): Promise<Data> {
    return (await visitor.ask(START, { input: { text: "Hello", idempotencyKey: newKey(), ...input } }))
      .startConversation;
  }

  /** A new visitor's conversation. */
  async talk(input: Data = {}): Promise<{ visitor: Caller; id: string }> {
    const visitor = await this.visitor();
    const { conversation } = await this.start(visitor, input);
    return { visitor, id: conversation.id };
  }

  async send(caller: Caller, conversationId: string, text = "Hello", idempotencyKey = newKey()): Promise<Data> {
    return (await caller.ask(SEND, { input: { conversationId, text, idempotencyKey } })).sendMessage;
  }

  async show(id: string, caller: Caller = this.lead): Promise<Data> {
    return (await caller.ask(SHOW, { id })).conversation;
  }

  /** One of the steps: `act(agent, "acceptConversation", { conversationId })`. */
  async act(caller: Caller, verb: string, input: Data): Promise<Data> {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { conversation { ${HEAD} } userErrors { code message path } } }`;
    return (await caller.ask(text, { input }))[verb];
  }

  /** Waits until everyone who can be given someone has been. */
  async matched(): Promise<void> {
    await queueOf(this.test.subgraph)?.matcher.idle();
  }

  /** A conversation that this agent has been given. */
  async served(agent: Caller): Promise<{ visitor: Caller; id: string }> {
    const talk = await this.talk();
    await this.act(agent, "acceptConversation", { conversationId: talk.id });
    return talk;
  }

  async lines(id: string, caller: Caller = this.lead): Promise<Data[]> {
    const text =
      "query ($id: ID!) { conversation(id: $id) { messages(first: 100) { nodes { sequence kind author event text options idempotencyKey } } } }";
    return (await caller.ask(text, { id })).conversation.messages.nodes;
  }

  /** From now on conversations are routed by these rules. */
  async routes(...rules: readonly Data[]): Promise<string> {
    const create =
      "mutation ($input: CreateRoutingPolicyInput!) { createRoutingPolicy(input: $input) { routingPolicy { id } userErrors { code path } } }";
    const { createRoutingPolicy: made } = await this.lead.ask(create, { input: { name: "Policy", rules } });
    if (!made.routingPolicy) throw new Error(JSON.stringify(made.userErrors));
    const activate =
      "mutation ($input: ActivateRoutingPolicyInput!) { activateRoutingPolicy(input: $input) { userErrors { code } } }";
    await this.lead.ask(activate, { input: { routingPolicyId: made.routingPolicy.id } });
    return made.routingPolicy.id;
  }

  /** What this desk's events of a name carry, oldest first. */
  async recorded(name: string): Promise<Data[]> {
    const ctx = this.test.subgraph.systemContext(this.workspace.id);
    const text = "select data from conversations.event where workspace_id = $1 and name = $2 order by id";
    const rows = await ctx.rows<{ data: Data }>({ name: "recorded", text }, [this.workspace.id, name]);
    ctx.scope.end();
    return rows.map(({ data }) => data);
  }

  /** With nothing matched beside it: what is locked just then, a sweep leaves for its next round. */
  async sweep(name = "queue"): Promise<void> {
    await this.matched();
    await this.test.sweep(name, this.workspace.id);
    await this.matched();
  }
}

export const testDesk = async (
  options: TestOptions = {},
): Promise<{ test: TestSubgraph; desk: (channel?: Data) => Promise<Desk> }> => {
  const test = await testSubgraph(conversations, options);
  return { test, desk: (channel) => new Desk(test).open(channel) };
};

/** The code of the only refusal, or null. */
export const refusal = (payload: Data): string | null => payload["userErrors"][0]?.code ?? null;
