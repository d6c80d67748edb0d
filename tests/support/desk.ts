import type { RequestContext } from "@switchboard/kit";
import type { NewAgent, NewWorkspace } from "../../subgraphs/workspace/src/setup.js";
import { OpenVisitorSessionDocument, SetAgentStateDocument, SignInDocument, ViewerDocument } from "@switchboard/sdk";
import { createAgent, createTeam, createWorkspace } from "../../subgraphs/workspace/src/setup.js";
import { type Entrance, Person } from "./person.js";

export const PASSWORD = "correct horse battery";

/** What a desk needs of the stack besides the entrance: to act in the workspace subgraph from outside the graph. */
export interface Backstage extends Entrance {
  open(workspaceId: string): RequestContext;
}

export type DeskWishes = Partial<Omit<NewWorkspace, "admin">>;
export type AgentWishes = Partial<Omit<NewAgent, "password">>;

export interface VisitorWishes {
  readonly name?: string;
  readonly locale?: string;
  readonly channelKey?: string;
  /** The token of an earlier visit. */
  readonly visitorToken?: string;
}

const KNOWN_WITHIN_MS = 10_000;
let count = 0;
const unique = (word: string) => `${word}-${process.pid}-${Date.now().toString(36)}-${++count}`;

/** A workspace of one test case's own, and the people in it. */
export class TestDesk {
  #channelKey: Promise<string> | null = null;

  private constructor(
    private readonly backstage: Backstage,
    private readonly joined: (person: Person) => Person,
    readonly workspaceId: string,
    /** May everything, and send any document. */
    readonly admin: Person,
    /** How the administrator signs in, for programs that do it themselves. */
    readonly login: { readonly email: string; readonly password: string },
  ) {}

  static async open(
    backstage: Backstage,
    joined: (person: Person) => Person,
    wishes: DeskWishes = {},
  ): Promise<TestDesk> {
    const slug = unique("desk");
    const admin = { name: "Ada Admin", email: `${slug}@example.com`, password: PASSWORD };
    const input = { name: "Test desk", slug, locale: "en", timezone: "Asia/Shanghai", ...wishes, admin };
    const { workspaceId, adminId } = await createWorkspace((id) => backstage.open(id), input);
    const person = joined(await signedIn(backstage, { id: adminId, workspaceId }, admin.email));
    return new TestDesk(backstage, joined, workspaceId, person, { email: admin.email, password: PASSWORD });
  }

  /** An agent with a system role (`agent` unless said), signed in over HTTP; OFFLINE until `setAgentState`. */
  async agent(wishes: AgentWishes = {}): Promise<Person> {
    const email = wishes.email ?? `${unique("agent")}@example.com`;
    const agent = await this.backstageWork((ctx) =>
      createAgent(ctx, { name: "Alex Agent", roleKey: "agent", ...wishes, email, password: PASSWORD }),
    );
    return this.joined(await signedIn(this.backstage, { id: agent.id, workspaceId: this.workspaceId }, email));
  }

  /** The same, ONLINE: new conversations come to them. */
  async onlineAgent(wishes: AgentWishes = {}): Promise<Person> {
    const agent = await this.agent(wishes);
    await agent.succeed(SetAgentStateDocument, { input: { state: "ONLINE" } });
    return agent;
  }

  async team(name = unique("team")): Promise<string> {
    return (await this.backstageWork((ctx) => createTeam(ctx, { name }))).id;
  }

  /** The key of a web channel: the desk's first unless another is made by `createChannel`. */
  channelKey(): Promise<string> {
    this.#channelKey ??= this.admin
      .succeed(
        `mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { key } userErrors { code message } } }`,
        {
          input: { name: "Shop", greeting: "Hello!" },
        },
      )
      .then((data) => data["createChannel"].channel.key as string);
    return this.#channelKey;
  }

  /** A customer at the widget. */
  async visitor(wishes: VisitorWishes = {}): Promise<Person> {
    const channelKey = wishes.channelKey ?? (await this.channelKey());
    const stranger = new Person(this.backstage, { id: "", workspaceId: this.workspaceId, token: null });
    try {
      const { openVisitorSession } = await stranger.succeed(OpenVisitorSessionDocument, {
        input: { ...wishes, channelKey },
      });
      const token = openVisitorSession.token as string;
      const known = new Person(this.backstage, { id: "", workspaceId: this.workspaceId, token });
      const customerId = await customerOf(known).finally(() => known.leave());
      const who = { id: customerId, workspaceId: this.workspaceId, token };
      return this.joined(new Person(this.backstage, { ...who, ...(wishes.locale ? { locale: wishes.locale } : {}) }));
    } finally {
      stranger.leave();
    }
  }

  /** Does something in the workspace subgraph as Switchboard itself. */
  async backstageWork<T>(work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    const ctx = this.backstage.open(this.workspaceId);
    return work(ctx).finally(() => ctx.scope.end());
  }
}

/** Who the visitor is, once the customers subgraph has heard of them. */
async function customerOf(visitor: Person): Promise<string> {
  const until = Date.now() + KNOWN_WITHIN_MS;
  for (;;) {
    const { data, errors } = await visitor.run(ViewerDocument);
    const id = data?.viewer?.customer?.id;
    if (id) return id;
    if (Date.now() > until) throw new Error(`The visitor did not become a customer: ${JSON.stringify(errors)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

async function signedIn(entrance: Entrance, who: { id: string; workspaceId: string }, email: string): Promise<Person> {
  const stranger = new Person(entrance, { ...who, token: null });
  try {
    const { signIn } = await stranger.succeed(SignInDocument, { input: { email, password: PASSWORD } });
    return new Person(entrance, { ...who, token: signIn.token as string });
  } finally {
    stranger.leave();
  }
}
