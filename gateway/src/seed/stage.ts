import { newId, type Scope, systemViewer, type Viewer } from "@switchboard/kit";
import type { Embedded } from "../topology/embedded.js";

/** What the demo is played on: the whole program, and a clock that the play moves. */
export interface Stage {
  readonly app: Embedded;
  readonly workspaceId: string;
  readonly adminId: string;
  readonly start: number;
  setClock(clock: () => Date): void;
}

export type Made = { readonly id: string } & Readonly<Record<string, unknown>>;
export type Data = Record<string, Record<string, Made>>;
type Refusals = readonly { readonly code: string; readonly message: string }[];

/** Asks the graph as someone. Refusals are answered, not thrown: a play goes on. */
export type Ask = (text: string, variables: Record<string, unknown>) => Promise<Data>;

export function asking({ app }: Pick<Stage, "app">, viewer: Viewer): Ask {
  return async (text, variables) => {
    const prepared = app.gateway.documents.prepare(text);
    const scope = app.gateway.scope(viewer, newId("req"), viewer.language);
    const result = await app.gateway.run(prepared, variables, { scope, clientKey: "seed", cookies: {} });
    if (result.errors?.length) throw new Error(`The demo could not be played: ${result.errors[0]?.message}`);
    return result.data as Data;
  };
}

/** Makes something by the mutation of that name, and answers the part that is named. @throws Error when it is refused */
export type Make = (verb: string, part: string, input: object) => Promise<Made>;

export function making(ask: Ask): Make {
  return async (verb, part, input) => {
    const kind = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    const text = `mutation ($input: ${kind}!) { ${verb}(input: $input) { ${part} { id } userErrors { code message } } }`;
    const answer = (await ask(text, { input }))[verb] as { userErrors: Refusals } & Record<string, Made>;
    const [refusal] = answer.userErrors;
    if (refusal) throw new Error(`The demo could not be set up: ${verb}, ${refusal.code}: ${refusal.message}`);
    return answer[part] as Made;
  };
}

export interface Colleague extends Viewer {
  readonly name: string;
  readonly roleKey: string;
}

/** The demo's people as they would be after signing in. */
export async function colleaguesOf(stage: Stage): Promise<Colleague[]> {
  const { workspaceId, adminId } = stage;
  const ask = asking(stage, { ...systemViewer(workspaceId, ["agent:read"]), actorId: adminId });
  const { agents } = (await ask(
    "{ agents(first: 20) { nodes { id name locale role { key scopes } } } }",
    {},
  )) as unknown as {
    agents: { nodes: { id: string; name: string; locale: string; role: { key: string; scopes: Scope[] } }[] };
  };
  return agents.nodes.map(({ id, name, locale, role }) => ({
    workspaceId,
    name,
    roleKey: role.key,
    kind: "AGENT",
    actorId: id,
    credentialId: newId("ses"),
    scopes: role.scopes,
    language: locale === "zh-CN" ? "zh-CN" : "en",
  }));
}
