import { setTimeout } from "node:timers/promises";
import { newId, systemViewer, type Viewer } from "@switchboard/kit";
import { type Dialogue, DIALOGUES } from "./dialogues.js";
import { DEMO } from "./people.js";
import type { Named } from "./settings/automation.js";
import { type Ask, asking, type Colleague, colleaguesOf, type Data, type Stage } from "./stage.js";

const HOUR = 3_600_000;
/** Looks, a hundredth of a second apart. */
const PATIENCE = 300;

/** Plays the dialogues as visitors and agents would, through the graph, spread over the week before now. */
export async function playHistory(stage: Stage, named: Named): Promise<void> {
  const { app, start } = stage;
  let now = start;
  stage.setClock(() => new Date(now));
  const wait = (seconds: number) => {
    now += seconds * 1_000;
  };
  const agents = (await colleaguesOf(stage)).filter(({ roleKey }) => roleKey === "agent");
  const enter = (state: string) =>
    Promise.all(
      agents.map((viewer) =>
        asking(stage, viewer)(
          "mutation ($input: SetAgentStateInput!) { setAgentState(input: $input) { userErrors { code } } }",
          {
            input: { state },
          },
        ),
      ),
    );
  for (const [i, dialogue] of DIALOGUES.entries()) {
    // Two a day through the week, at working hours; those left open are the last, a few minutes ago.
    now = dialogue.isOpen
      ? Date.now() - (DIALOGUES.length - i) * 240_000
      : Math.max(now + 600_000, start + Math.floor(i / 2) * 24 * HOUR + (9 + (i % 2) * 5) * HOUR);
    now = Math.min(now, Date.now() - 60_000);
    // A day on, whoever did not come back is taken for gone.
    await enter("ONLINE");
    await play({ stage, named, agents, wait }, dialogue);
    await app.settle(1);
  }
  await enter("OFFLINE");
  await app.settle();
}

interface Play {
  readonly stage: Stage;
  readonly named: Named;
  readonly agents: readonly Colleague[];
  wait(seconds: number): void;
}

const SEND =
  "mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } userErrors { code } } }";

async function play({ stage, named, agents, wait }: Play, dialogue: Dialogue): Promise<void> {
  const visitor = await arriving(stage, dialogue);
  const visitorDoes = asking(stage, visitor);
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
  await untilAnswered(conversationId, stage);
  wait(6);
  await visitorDoes("mutation ($input: RequestAgentInput!) { requestAgent(input: $input) { userErrors { code } } }", {
    input: { conversationId },
  });
  wait(25);
  // Whom the policy chose.
  const agentDoes = asking(stage, await holderOf(conversationId, stage, agents));
  for (const [who, text] of rest) {
    await (who === "C" ? visitorDoes : agentDoes)(SEND, {
      input: { conversationId, text, idempotencyKey: newId("demo") },
    });
    wait(who === "C" ? 35 : 50);
  }
  await profile(stage, dialogue, visitor);
  await file(named, dialogue, conversationId, agentDoes);
  if (dialogue.isOpen) return;
  await agentDoes(
    "mutation ($input: ResolveConversationInput!) { resolveConversation(input: $input) { userErrors { code } } }",
    { input: { conversationId } },
  );
  wait(40);
  const { score, reasons = [], comment = null } = dialogue;
  if (score)
    await visitorDoes(
      "mutation ($input: RateConversationInput!) { rateConversation(input: $input) { userErrors { code } } }",
      { input: { conversationId, score, reasons, comment } },
    );
}

async function arriving({ app }: Stage, { name, locale }: Dialogue): Promise<Viewer> {
  const open = app.gateway.documents.prepare(
    "mutation ($input: OpenVisitorSessionInput!) { openVisitorSession(input: $input) { token userErrors { code } } }",
  );
  const opened = await app.gateway.run(
    open,
    { input: { channelKey: DEMO.channelKey, name, locale } },
    { scope: app.gateway.scope(null, newId("req"), locale), clientKey: "seed", cookies: {} },
  );
  const token = String((opened.data as Data)["openVisitorSession"]?.["token"]);
  const visitor = await app.gateway.identity.viewer(token);
  if (!visitor) throw new Error("The demo's visitor was not known.");
  await app.settle(1);
  return visitor;
}

/** The bot hears of it, and answers or calls for people. */
async function untilAnswered(id: string, stage: Stage): Promise<void> {
  const ask = asking(stage, systemViewer(stage.workspaceId, ["conversation:read"]));
  for (let look = 0; look < PATIENCE; look++) {
    const { conversation } = await ask("query ($id: ID!) { conversation(id: $id) { status lastMessage { author } } }", {
      id,
    });
    if (conversation?.["status"] !== ("BOT" as never) || conversation["lastMessage"]?.["author"] === "BOT") return;
    await setTimeout(10);
  }
}

/** The queue is matched beside the reactions, so that it is asked until somebody has it. */
async function holderOf(id: string, stage: Stage, agents: readonly Colleague[]): Promise<Viewer> {
  const ask = asking(stage, systemViewer(stage.workspaceId, ["conversation:read", "agent:read"]));
  for (let look = 0; look < PATIENCE; look++) {
    const { conversation } = await ask("query ($id: ID!) { conversation(id: $id) { assignee { id } } }", { id });
    const holder = agents.find(({ actorId }) => actorId === conversation?.["assignee"]?.id);
    if (holder) return holder;
    await setTimeout(10);
  }
  throw new Error("The demo's customer was given to nobody.");
}

/** What the shop knows of the customer. */
async function profile({ app, workspaceId }: Stage, { tier, tags }: Dialogue, visitor: Viewer): Promise<void> {
  if (!tier && !tags) return;
  const ask = asking({ app }, systemViewer(workspaceId, ["customer:write", "customer:read"]));
  const customerId = visitor.actorId;
  if (tier)
    await ask("mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { userErrors { code } } }", {
      input: { customerId, tier },
    });
  if (tags)
    await ask("mutation ($input: TagCustomerInput!) { tagCustomer(input: $input) { userErrors { code } } }", {
      input: { customerId, add: tags, remove: [] },
    });
}

/** What the agent notes down about the conversation. */
async function file(named: Named, dialogue: Dialogue, conversationId: string, agentDoes: Ask): Promise<void> {
  const { about = [], order, issue, ticket } = dialogue;
  if (about.length > 0)
    await agentDoes(
      "mutation ($input: TagConversationInput!) { tagConversation(input: $input) { userErrors { code } } }",
      {
        input: { conversationId, addTagIds: about.map((tag) => named.tags[tag]) },
      },
    );
  const values = [
    ...(order ? [{ conversationFieldId: named.fields.order, text: order }] : []),
    ...(issue ? [{ conversationFieldId: named.fields.issue, choices: [issue] }] : []),
  ];
  if (values.length > 0)
    await agentDoes(
      "mutation ($input: SetConversationFieldsInput!) { setConversationFields(input: $input) { userErrors { code } } }",
      { input: { conversationId, values } },
    );
  if (ticket)
    await agentDoes("mutation ($input: OpenTicketInput!) { openTicket(input: $input) { userErrors { code } } }", {
      input: { ...ticket, conversationId, idempotencyKey: newId("demo") },
    });
}
