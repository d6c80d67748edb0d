import { randomUUID } from "node:crypto";
import {
  type Client,
  createClient,
  CreateAgentDocument,
  CreateChannelDocument,
  CreateTeamDocument,
  SignInDocument,
  UpdateAgentDocument,
  UpdateChannelDocument,
} from "@switchboard/sdk";
import { Ledger } from "../verdict/ledger.js";
import { Agent } from "./agent.js";
import { PATIENCE_MS, persist } from "./patience.js";
import { Troupe } from "./troupe.js";

export interface StageOptions {
  urls: readonly string[];
  agents: number;
  visitors: number;
  speed: number;
  seenMs: number;
  /** An API key, or the e-mail and password of someone who may manage agents and channels. */
  admin: { key: string } | { email: string; password: string };
  complain: (what: string) => void;
}

/** Everything a run plays on: its own team, agents and channel, so that it disturbs and is disturbed by nobody. */
export interface Stage {
  readonly admin: Client;
  readonly channel: { id: string; key: string };
  readonly troupe: Troupe;
  readonly ledger: Ledger;
  readonly speed: number;
  /** What the other side has not seen after this long is given up. Milliseconds. */
  readonly seenMs: number;
  readonly complain: (what: string) => void;
  connect(as: { token?: string; locale?: string }): Client;
  /** Signs the agents out, disables them and closes the channel; what was said stays. */
  strike(): Promise<void>;
}

/** Builds the stage through the public API. */
export async function buildStage(options: StageOptions): Promise<Stage> {
  const { urls, speed, seenMs, complain } = options;
  const connect = (as: { token?: string; locale?: string }) =>
    createClient({ persisted: true, urls, retryForMs: PATIENCE_MS, ...as });
  const signIn = async (email: string, password: string): Promise<string> => {
    const door = connect({});
    const answer = await persist(() => door.mutate(SignInDocument, { input: { email, password } }));
    door.close();
    const token = answer?.signIn.token;
    if (!token) throw new Error(`${email} got no session`);
    return token;
  };
  const token = "key" in options.admin ? options.admin.key : await signIn(options.admin.email, options.admin.password);
  const admin = connect({ token });

  // A new name for each try: what an answer that was lost has already made stays, and is never used.
  const named = () => `Replay ${new Date().toISOString().slice(0, 19)} ${randomUUID().slice(0, 4)}`;
  const team = (await persist(() => admin.mutate(CreateTeamDocument, { input: { name: named() } })))?.createTeam.team;
  if (!team) throw new Error("The team was not created");
  const channel = (
    await persist(() => admin.mutate(CreateChannelDocument, { input: { name: named(), teamId: team.id } }))
  )?.createChannel.channel;
  if (!channel) throw new Error("The channel was not created");

  const ledger = new Ledger();
  const troupe = new Troupe();
  // Room for every visitor twice: an agent who drops out must not leave anybody waiting.
  const capacity = Math.min(100, 2 * Math.ceil(options.visitors / options.agents) + 2);
  for (let number = 1; number <= options.agents; number += 1) {
    const password = `Replay-${randomUUID()}`;
    let email = "";
    const create = () => {
      email = `replay-${randomUUID()}@example.com`;
      const input = { email, password, name: `Replay ${number}`, roleKey: "agent", teamIds: [team.id], capacity };
      return admin.mutate(CreateAgentDocument, { input });
    };
    const agent = (await persist(create))?.createAgent.agent;
    if (!agent) throw new Error("An agent was not created");
    const client = connect({ token: await signIn(email, password) });
    const member = new Agent(agent.id, client, ledger, troupe, complain);
    troupe.agents.push(member);
    await member.goOnline();
  }

  const strike = async () => {
    for (const agent of troupe.agents) {
      await agent.leave();
      await admin.mutate(UpdateAgentDocument, { input: { agentId: agent.id, isDisabled: true } });
    }
    await admin.mutate(UpdateChannelDocument, { input: { channelId: channel.id, isEnabled: false } });
    admin.close();
  };
  return { admin, channel, troupe, ledger, speed, seenMs, complain, connect, strike };
}
