import { newId, type Scope } from "@switchboard/kit";
import type { Caller, Data, TestWorkspace } from "@switchboard/kit/testing";

// What the cases of this subgraph say again and again.

const FULL: readonly Scope[] = ["customer:read", "customer:write"];

export const PROFILE = `id name displayName email phone locale region company tier note tags firstSeenAt lastSeenAt version
  identities { kind value isVerified channel { id } }`;

const VERBS = {
  updateCustomer: `mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { customer { ${PROFILE} } userErrors { code path message } } }`,
  tagCustomer: `mutation ($input: TagCustomerInput!) { tagCustomer(input: $input) { customer { ${PROFILE} } userErrors { code path message } } }`,
} as const;

/** Someone of the desk, with every right on customers unless told. */
export const agentOf = (workspace: TestWorkspace, scopes = FULL): Caller => workspace.agent(scopes);

/** Does it and gives the payload, refusals and all. */
export async function tries(caller: Caller, verb: keyof typeof VERBS, input: Data): Promise<Data> {
  return (await caller.ask(VERBS[verb], { input }))[verb];
}

/** Does it; fails the case when it is refused. */
export async function does(caller: Caller, verb: keyof typeof VERBS, input: Data): Promise<Data> {
  const payload = await tries(caller, verb, input);
  if (payload["userErrors"].length > 0) throw new Error(JSON.stringify(payload["userErrors"]));
  return payload["customer"];
}

/** The refusal's code and path. */
export async function refusal(caller: Caller, verb: keyof typeof VERBS, input: Data): Promise<[string, string]> {
  const [error] = (await tries(caller, verb, input))["userErrors"];
  return [error?.code ?? "none", error?.path.join(".") ?? ""];
}

/** Someone opens a chat for the first time; gives their customer id. */
export async function arrival(workspace: TestWorkspace, facts: Data = {}): Promise<string> {
  const data = { customerId: newId("cus"), channelId: newId("chn"), visitorId: newId("vis"), ...facts };
  await workspace.happened("conversations", "visitor.arrived", data);
  return data.customerId;
}

/** A message goes through a conversation. */
export const message = (workspace: TestWorkspace, customerId: string, author = "CUSTOMER"): Promise<void> =>
  workspace.happened("conversations", "message.sent", {
    conversationId: newId("conv"),
    sequence: 1,
    kind: "TEXT",
    author,
    customerId,
    text: "hi",
  });

export async function profile(caller: Caller, id: string): Promise<Data> {
  return (await caller.ask(`query ($id: ID!) { customer(id: $id) { ${PROFILE} } }`, { id }))["customer"];
}
