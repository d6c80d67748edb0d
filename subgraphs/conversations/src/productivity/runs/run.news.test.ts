import { expect, it } from "vitest";
import { testDesk } from "../../testing/desk.js";

const { desk: newDesk, test } = await testDesk();
const LIVE =
  "subscription ($rule: ID) { automationRunsChanged(automationRuleId: $rule) { isFirst rules { id name } } }";
const CREATE =
  "mutation ($input: CreateAutomationRuleInput!) { createAutomationRule(input: $input) { automationRule { id } userErrors { code } } }";

it("whoever looks at a rule's log hears that it has more, also of what did not match", async () => {
  const desk = await newDesk();
  const made = async (name: string, word: string): Promise<string> => {
    const condition = { fact: "MESSAGE_TEXT", operator: "CONTAINS", values: [word] };
    const actions = [{ kind: "ADD_NOTE", text: "Heard" }];
    const rule = { name, event: "MESSAGE_RECEIVED", condition, actions };
    return (await desk.lead.ask(CREATE, { input: { rule } })).createAutomationRule.automationRule.id;
  };
  const [heard, missed] = [await made("Heard", "refund"), await made("Missed", "never said")];
  const all = await desk.lead.watch(LIVE, {});
  const one = await desk.lead.watch(LIVE, { rule: missed });
  const next = async (watch: typeof all) => (await watch.next())["automationRunsChanged"];
  expect(await next(all)).toEqual({ isFirst: true, rules: [] });
  expect(await next(one)).toEqual({ isFirst: true, rules: [] });
  const agent = await desk.agent();
  const { visitor, id } = await desk.served(agent);
  await desk.send(visitor, id, "I want a refund");
  await test.settle();
  const told = new Set<string>();
  while (told.size < 2) for (const rule of (await next(all)).rules) told.add(rule.id);
  expect(told).toEqual(new Set([heard, missed]));
  expect((await next(one)).rules.map((rule: { id: string }) => rule.id)).toContain(missed);
  await all.end();
  await one.end();
});

it("an agent who may not manage conversations does not hear of it", async () => {
  const desk = await newDesk();
  const agent = await desk.agent();
  await expect(agent.watch(LIVE, {})).rejects.toThrow();
});
