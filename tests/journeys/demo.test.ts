import { SetAgentStateDocument, SignInDocument } from "@switchboard/sdk";
import { TEST_KEY, testDatabase } from "@switchboard/kit/testing";
import { pino } from "pino";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { seedDemo } from "../../gateway/src/seed/demo.js";
import { DEMO } from "../../gateway/src/seed/people.js";
import { Line } from "../support/line.js";
import type { Person } from "../support/person.js";
import { TestStack } from "../support/stack.js";
import { did, start } from "./talk.js";

const SEEDED_WITHIN_MS = 60_000;

const SETTINGS = `{
  routingPolicies { activeFor { channel { name } }
    latestRevision { rules { conditions { field } requiredSkills { skill } relax { action } overflow { to } } } }
  businessHours { name specialDays { date } }
  channels { name availability { isOpen } businessHours { name } survey { reasons { key } } }
  agents(first: 20) { nodes { skills { skill } } }
  cannedReplies(first: 50) { shortcut text locale }
  macros(first: 20) { nodes { name } }
  automationRules(first: 20) { nodes { name isEnabled } }
  tags { name colour }
  conversationFields { label }
}`;

describe("the demo workspace, as a newcomer finds it", () => {
  const stack = new TestStack();

  beforeAll(async () => {
    const databaseUrl = await testDatabase(inject("postgresUrl"), process.env["VITEST_POOL_ID"] ?? "1");
    await seedDemo({ databaseUrl, masterKey: TEST_KEY, log: pino({ level: "silent" }) });
    await stack.start();
    return () => stack.stop();
  }, SEEDED_WITHIN_MS);

  const signIn = async (name: string): Promise<Person> => {
    const email = `${name}@demo.switchboard.example`;
    const { signIn: answer } = await stack.stranger().succeed(SignInDocument, {
      input: { email, password: DEMO.password },
    });
    return stack.stranger(answer.token as string);
  };

  it("has something to look at on every page of the settings", async () => {
    const found = await (await signIn("admin")).ask(SETTINGS);
    const [policy] = found["routingPolicies"];
    expect(policy.activeFor.map((place: { channel: { name: string } }) => place.channel.name).sort()).toEqual([
      "Lumen Audio",
      "Lumen Audio · Repairs",
    ]);
    const [repairs, ...others] = policy.latestRevision.rules;
    expect(repairs).toMatchObject({
      conditions: [{ field: "CHANNEL" }, { field: "PAGE" }],
      requiredSkills: [{ skill: "hardware" }],
      relax: [{ action: "LOWER_SKILLS" }, { action: "DROP_SKILLS" }],
      overflow: { to: "MESSAGE" },
    });
    expect(others).toHaveLength(3);
    const holidays = found["businessHours"].find((one: { name: string }) => one.name.endsWith("Service hours"));
    expect(holidays.specialDays.length).toBeGreaterThan(20);
    const replies: { shortcut: string; text: string; locale: string }[] = found["cannedReplies"];
    for (const locale of ["zh-CN", "en"]) {
      const filled = replies.filter((reply) => reply.locale === locale && reply.text.includes("{{"));
      expect(filled.length, locale).toBeGreaterThanOrEqual(3);
    }
    expect(found["macros"].nodes).toHaveLength(3);
    expect(found["automationRules"].nodes.map((rule: { isEnabled: boolean }) => rule.isEnabled)).toEqual([
      true,
      true,
      true,
    ]);
    expect(found["tags"].map((tag: { colour: string }) => tag.colour)).not.toContain("GREY");
    expect(found["tags"]).toHaveLength(7);
    expect(found["conversationFields"]).toHaveLength(2);
    const everyday = found["channels"].find((channel: { name: string }) => channel.name === "Lumen Audio");
    expect(everyday).toMatchObject({ availability: { isOpen: true }, businessHours: null });
    expect(everyday.survey.reasons.map((reason: { key: string }) => reason.key)).toContain("repair_slow");
    expect(found["agents"].nodes.filter((agent: { skills: object[] }) => agent.skills.length > 0)).toHaveLength(3);
  });

  it("shows what its rules have done with the week's conversations", async () => {
    const { automationRuns } = await (await signIn("supervisor")).ask(
      "{ automationRuns(first: 20, status: [DONE]) { nodes { rule { name } conversation { tags { name } } } } }",
    );
    const done = automationRuns.nodes.map((run: { rule: { name: string } }) => run.rule.name);
    expect(done).toContain("投诉优先 / Complaints first");
    expect(done).toContain("低分回访 / Low score, call back");
  });

  it("has a week behind it in which the bot spoke before people did", async () => {
    const { conversations } = await (await signIn("supervisor")).ask(
      "{ conversations(first: 30) { nodes { messages(first: 20) { nodes { author } } } } }",
    );
    const said = conversations.nodes.map((one: { messages: { nodes: { author: string }[] } }) =>
      one.messages.nodes.map(({ author }) => author),
    );
    expect(said.length).toBeGreaterThanOrEqual(13);
    const bySpeakers = (speakers: string[]) => speakers.filter((author) => author !== "SYSTEM").slice(0, 3);
    const botFirst = said.map(bySpeakers).filter(([, second]: string[]) => second === "BOT");
    expect(botFirst.length).toBeGreaterThanOrEqual(5);
    expect(said.flat().filter((author: string) => author === "AGENT").length).toBeGreaterThanOrEqual(18);
  });

  it("is open: the bot answers, and then whichever agent is online gets the newcomer", async () => {
    const agent = await signIn("agent");
    await agent.succeed(SetAgentStateDocument, { input: { state: "ONLINE" } });
    const { openVisitorSession } = await stack
      .stranger(null, "en")
      .ask(`mutation ($input: OpenVisitorSessionInput!) { openVisitorSession(input: $input) { token } }`, {
        input: { channelKey: DEMO.channelKey, name: "Newcomer", locale: "en" },
      });
    const visitor = stack.stranger(openVisitorSession.token, "en");
    const conversationId = await start(visitor, "How long does delivery take?");
    const screen = await Line.open(visitor, conversationId);
    await screen.hear(({ author }) => author === "BOT");
    await did(visitor.desk.conversations.requestAgent(conversationId));
    expect((await screen.tells("joined")).text).toContain("王芳");
  });
});
