import { newId, type Scope } from "@switchboard/kit";
import type { Caller, Data, TestWorkspace } from "@switchboard/kit/testing";

// What the cases of this subgraph say again and again.

const FULL: readonly Scope[] = ["ticket:read", "ticket:write"];

const ERRORS = "userErrors { code path message }";
export const TICKET = `id number title description type priority status version createdAt updatedAt solvedAt closedAt allowedStatuses
  team { id } assignee { id } customer { id } conversation { id } openedBy { id } history { from to by { id } }`;

/** The verbs by name, each with what it answers. */
const VERBS = {
  openTicket: `mutation ($input: OpenTicketInput!) { openTicket(input: $input) { ticket { ${TICKET} } ${ERRORS} } }`,
  updateTicket: `mutation ($input: UpdateTicketInput!) { updateTicket(input: $input) { ticket { ${TICKET} } ${ERRORS} } }`,
  assignTicket: `mutation ($input: AssignTicketInput!) { assignTicket(input: $input) { ticket { ${TICKET} } ${ERRORS} } }`,
  changeTicketStatus: `mutation ($input: ChangeTicketStatusInput!) { changeTicketStatus(input: $input) { ticket { ${TICKET} } ${ERRORS} } }`,
  commentOnTicket: `mutation ($input: CommentOnTicketInput!) { commentOnTicket(input: $input) { ticket { id version updatedAt } comment { id text isPublic author { id } } ${ERRORS} } }`,
} as const;

/** Someone of the desk, with every right on tickets unless told. */
export const agentOf = (workspace: TestWorkspace, scopes = FULL): Caller => workspace.agent(scopes);

/** Does it and gives the payload, refusals and all. */
export async function tries(caller: Caller, verb: keyof typeof VERBS, input: Data): Promise<Data> {
  return (await caller.ask(VERBS[verb], { input }))[verb];
}

/** Does it; fails the case when it is refused. */
export async function does(caller: Caller, verb: keyof typeof VERBS, input: Data): Promise<Data> {
  const payload = await tries(caller, verb, input);
  if (payload["userErrors"].length > 0) throw new Error(JSON.stringify(payload["userErrors"]));
  return verb === "commentOnTicket" ? payload["comment"] : payload["ticket"];
}

/** The refusal's code and path. */
export async function refusal(caller: Caller, verb: keyof typeof VERBS, input: Data): Promise<[string, string]> {
  const [error] = (await tries(caller, verb, input))["userErrors"];
  return [error?.code ?? "none", error?.path.join(".") ?? ""];
}

/** A conversation that has started elsewhere. */
export async function conversationWith(workspace: TestWorkspace, customerId: string): Promise<string> {
  const conversationId = newId("conv");
  await workspace.happened("conversations", "conversation.started", {
    conversationId,
    number: 1,
    customerId,
    channelId: newId("chn"),
    round: 1,
  });
  return conversationId;
}

/** A colleague that the workspace has, or has disabled. */
export async function colleague(workspace: TestWorkspace, isDisabled = false): Promise<string> {
  const agentId = newId("agt");
  await workspace.happened("workspace", "agent.changed", {
    agentId,
    name: "Li",
    teamIds: [],
    capacity: 5,
    isDisabled,
    roleKey: "agent",
    isNew: true,
  });
  return agentId;
}

export async function team(workspace: TestWorkspace): Promise<string> {
  const teamId = newId("team");
  await workspace.happened("workspace", "team.created", { teamId, name: "Returns" });
  return teamId;
}
