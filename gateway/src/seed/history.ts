import { newId, type Scope, systemViewer, type Viewer } from "@switchboard/kit";
import type { Embedded } from "../topology/embedded.js";
import { type Dialogue, DIALOGUES } from "./dialogues.js";
import { DEMO } from "./people.js";

interface Stage {
  readonly app: Embedded;
  readonly workspaceId: string;
  readonly adminId: string;
  readonly channelId: string;
  readonly start: number;
  setClock(clock: () => Date): void;
}

type Data = Record<string, Record<string, { id: string } & Record<string, unknown>>>;

const HOUR = 3_600_000;

/** Plays the dialogues as visitors and agents would, through the graph, spread over the week before now. */
export async function playHistory(stage: Stage): Promise<void> {
  const { app, start } = stage;
  let now = start;
  stage.setClock(() => new Date(now));
  const wait = (seconds: number) => {
    now += seconds * 1_000;
  };
  const as = (viewer: Viewer) => async (text: string, variables: Record<string, unknown>) => {
    const prepared = app.gateway.documents.prepare(text);
    const scope = app.gateway.scope(viewer, newId("req"), viewer.language);
    const result = await app.gateway.run(prepared, variables, { scope, clientKey: "seed", cookies: {} });
    if (result.errors?.length) throw new Error(`The demo could not be played: ${result.errors[0]?.message}`);
    return result.data as Data;
  };
  const agents = await agentsOf(stage);
  for (const viewer of agents) {
    await as(viewer)(
      "mutation ($input: SetAgentStateInput!) { setAgentState(input: $input) { userErrors { code } } }",
      { input: { state: "ONLINE" } },
    );
  }
  await app.settle();
  for (const [i, dialogue] of DIALOGUES.entries()) {
    // Two a day through the week, at working hours; those left open are the last, a few minutes ago.
    now = dialogue.isOpen
      ? Date.now() - (DIALOGUES.length - i) * 240_000
      : Math.max(now + 600_000, start + Math.floor(i / 2) * 24 * HOUR + (9 + (i % 2) * 5) * HOUR);
    now = Math.min(now, Date.now() - 60_000);
    await play(stage, dialogue, agents[i % agents.length] as Viewer, as, wait);
    await app.settle();
  }
  for (const viewer of agents) {
    await as(viewer)(
      "mutation ($input: SetAgentStateInput!) { setAgentState(input: $input) { userErrors { code } } }",
      { input: { state: "OFFLINE" } },
    );
  }
  await app.settle();
}

type As = (viewer: Viewer) => (text: string, variables: Record<string, unknown>) => Promise<Data>;

const SEND =
  "mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } userErrors { code } } }";

async function play(
  stage: Stage,
  dialogue: Dialogue,
  agent: Viewer,
  as: As,
  wait: (seconds: number) => void,
): Promise<void> {
  const { workspaceId, channelId, app } = stage;
  const open = app.gateway.documents.prepare(
    "mutation ($input: OpenVisitorSessionInput!) { openVisitorSession(input: $input) { token userErrors { code } } }",
  );
  const scope = app.gateway.scope(null, newId("req"), dialogue.locale);
  const opened = await app.gateway.run(
    open,
    { input: { channelKey: DEMO.channelKey, name: dialogue.name, locale: dialogue.locale } },
    { scope, clientKey: "seed", cookies: {} },
  );
  const token = String((opened.data as Data)["openVisitorSession"]?.["token"]);
  const visitor = await app.gateway.identity.viewer(token);
  if (!visitor) throw new Error("The demo's visitor was not known.");
  await app.settle();
  const visitorDoes = as(visitor);
  const agentDoes = as(agent);
  const [first, ...rest] = dialogue.turns;
  const started = await visitorDoes(
    "mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } userErrors { code } } }",
    {
      input: {
        text: first?.[1],
        page: dialogue.page,
        device: "Chrome · macOS",
        locale: dialogue.locale,
        idempotencyKey: newId("demo"),
      },
    },
  );
  const conversationId = started["startConversation"]?.["conversation"]?.id as string;
  await app.settle();
  wait(6);
  await visitorDoes("mutation ($input: RequestAgentInput!) { requestAgent(input: $input) { userErrors { code } } }", {
    input: { conversationId },
  });
  await app.settle();
  wait(25);
  for (const [who, text] of rest) {
    await (who === "C" ? visitorDoes : agentDoes)(SEND, {
      input: { conversationId, text, idempotencyKey: newId("demo") },
    }).catch(async (error: Error) => {
      // Assigned to a colleague: the answer comes from whoever holds it.
      if (who === "C") throw error;
    });
    wait(who === "C" ? 35 : 50);
  }
  await app.settle();
  if (dialogue.tier || dialogue.tags) {
    const admin = as(systemViewer(workspaceId, ["customer:write", "customer:read", "ticket:write"]));
    if (dialogue.tier)
      await admin("mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { userErrors { code } } }", {
        input: { customerId: visitor.actorId, tier: dialogue.tier },
      });
    if (dialogue.tags)
      await admin("mutation ($input: TagCustomerInput!) { tagCustomer(input: $input) { userErrors { code } } }", {
        input: { customerId: visitor.actorId, add: dialogue.tags, remove: [] },
      });
  }
  if (dialogue.ticket)
    await agentDoes("mutation ($input: OpenTicketInput!) { openTicket(input: $input) { userErrors { code } } }", {
      input: { ...dialogue.ticket, conversationId, idempotencyKey: newId("demo") },
    });
  if (dialogue.isOpen) return;
  await agentDoes(
    "mutation ($input: ResolveConversationInput!) { resolveConversation(input: $input) { userErrors { code } } }",
    { input: { conversationId } },
  );
  wait(40);
  if (dialogue.score)
    await visitorDoes(
      "mutation ($input: RateConversationInput!) { rateConversation(input: $input) { userErrors { code } } }",
      { input: { conversationId, score: dialogue.score, comment: dialogue.comment ?? null } },
    );
  void channelId;
}

/** The demo's agents as they would be after signing in. */
async function agentsOf({ app, workspaceId, adminId }: Stage): Promise<Viewer[]> {
  const prepared = app.gateway.documents.prepare("{ agents(first: 20) { nodes { id locale role { key scopes } } } }");
  const viewer = { ...systemViewer(workspaceId, ["agent:read"]), actorId: adminId };
  const scope = app.gateway.scope(viewer, newId("req"), "en");
  const result = await app.gateway.run(prepared, {}, { scope, clientKey: "seed", cookies: {} });
  const nodes = (
    result.data as unknown as {
      agents: { nodes: { id: string; locale: string; role: { key: string; scopes: Scope[] } }[] };
    }
  ).agents.nodes;
  return nodes
    .filter(({ role }) => role.key === "agent")
    .map(({ id, locale, role }) => ({
      workspaceId,
      kind: "AGENT",
      actorId: id,
      credentialId: newId("ses"),
      scopes: role.scopes,
      language: locale === "zh-CN" ? "zh-CN" : "en",
    }));
}
