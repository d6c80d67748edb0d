import { expect, it } from "vitest";
import { testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const WATCH = `subscription ($after: Cursor) { deskSettingsChanged(after: $after) { kind area channel { name version }
  businessHours { name } routingPolicy { name activeFor { revision } } } }`;
const REST = "{ userErrors { code message } }";

it("settings that one lead changes are heard of by the others, each with what it is now", async () => {
  const desk = await newDesk();
  const agent = await desk.agent();
  const watch = await agent.watch(WATCH, {});
  const next = async () => (await watch.next())["deskSettingsChanged"];
  const change = (text: string, input: object) => desk.lead.ask(text, { input });

  await change(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) ${REST} }`, {
    channelId: desk.channel.id,
    name: "Store",
  });
  expect(await next()).toMatchObject({ kind: "UPDATED", area: "CHANNEL", channel: { name: "Store", version: 2 } });

  const { createBusinessHours } = await change(
    "mutation ($input: CreateBusinessHoursInput!) { createBusinessHours(input: $input) { businessHours { id } } }",
    { name: "Office", timezone: "UTC", week: [] },
  );
  expect(await next()).toMatchObject({ kind: "ADDED", area: "BUSINESS_HOURS", businessHours: { name: "Office" } });
  const businessHoursId = createBusinessHours.businessHours.id;
  await change(`mutation ($input: DeleteBusinessHoursInput!) { deleteBusinessHours(input: $input) ${REST} }`, {
    businessHoursId,
  });
  expect(await next()).toMatchObject({ kind: "REMOVED", area: "BUSINESS_HOURS", businessHours: null });

  const { createRoutingPolicy } = await change(
    "mutation ($input: CreateRoutingPolicyInput!) { createRoutingPolicy(input: $input) { routingPolicy { id } } }",
    { name: "Usual", rules: [{ name: "All" }] },
  );
  expect(await next()).toMatchObject({ kind: "ADDED", area: "ROUTING", routingPolicy: { activeFor: [] } });
  await change(`mutation ($input: ActivateRoutingPolicyInput!) { activateRoutingPolicy(input: $input) ${REST} }`, {
    routingPolicyId: createRoutingPolicy.routingPolicy.id,
  });
  expect(await next()).toMatchObject({ area: "ROUTING", routingPolicy: { activeFor: [{ revision: 1 }] } });
  await change(
    `mutation ($input: DeactivateRoutingPolicyInput!) { deactivateRoutingPolicy(input: $input) ${REST} }`,
    {},
  );
  expect(await next()).toMatchObject({ kind: "UPDATED", area: "ROUTING", routingPolicy: null });

  await change(`mutation ($input: SetTransferRuleInput!) { setTransferRule(input: $input) ${REST} }`, {
    answerSeconds: 30,
  });
  expect(await next()).toMatchObject({ kind: "UPDATED", area: "TRANSFER_RULE" });
  await change(`mutation ($input: SetAutoResolveInput!) { setAutoResolve(input: $input) ${REST} }`, {
    afterMinutes: 60,
  });
  expect(await next()).toMatchObject({ area: "AUTO_RESOLVE", channel: null });
  await watch.end();
});

it("what a colleague prepares for everyone is heard of; what they prepare for themselves is not", async () => {
  const desk = await newDesk();
  const agent = await desk.agent();
  const [watch, own] = [await agent.watch(WATCH, {}), await desk.lead.watch(WATCH, {})];
  const heard = async (one: typeof watch) => {
    const { kind, area } = (await one.next())["deskSettingsChanged"];
    return `${kind} ${area}`;
  };
  const make = async (verb: string, part: string, input: object) => {
    const kind = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    const answer = await desk.lead.ask(
      `mutation ($input: ${kind}!) { ${verb}(input: $input) { ${part} { id } userErrors { code } } }`,
      { input },
    );
    return answer[verb][part].id as string;
  };
  const actions = [{ kind: "ADD_NOTE", text: "Look" }];
  await make("createMacro", "macro", { name: "Mine", actions, scope: "PERSONAL" });
  expect(await heard(own)).toBe("ADDED MACRO");
  await make("createMacro", "macro", { name: "Ours", actions, scope: "WORKSPACE" });
  expect(await heard(watch)).toBe("ADDED MACRO");
  const cannedReplyId = await make("createCannedReply", "cannedReply", { shortcut: "hi", text: "Hello" });
  expect(await heard(watch)).toBe("ADDED CANNED_REPLY");
  await make("updateCannedReply", "cannedReply", { cannedReplyId, text: "Good day" });
  expect(await heard(watch)).toBe("UPDATED CANNED_REPLY");
  await make("deleteCannedReply", "cannedReply", { cannedReplyId });
  expect(await heard(watch)).toBe("REMOVED CANNED_REPLY");
  const rule = { name: "Rule", event: "MESSAGE_RECEIVED", actions };
  const automationRuleId = await make("createAutomationRule", "automationRule", { rule });
  expect(await heard(watch)).toBe("ADDED AUTOMATION_RULE");
  await make("updateAutomationRule", "automationRule", { automationRuleId, isEnabled: false });
  expect(await heard(watch)).toBe("UPDATED AUTOMATION_RULE");
  await make("createConversationField", "conversationField", { key: "order", label: "Order", type: "TEXT" });
  expect(await heard(watch)).toBe("ADDED CONVERSATION_FIELD");
  await make("setSurvey", "channel", { channelId: desk.channel.id, isEnabled: false });
  expect(await heard(watch)).toBe("UPDATED SURVEY");
  await watch.end();
  await own.end();
});

it("nothing is missed between reading the settings and subscribing, nor by whoever was cut off before the first news", async () => {
  const desk = await newDesk();
  const agent = await desk.agent();
  const rename = (name: string) =>
    desk.lead.ask(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) ${REST} }`, {
      input: { channelId: desk.channel.id, name },
    });
  await rename("Earlier");
  await test.settle();
  const { deskCursor, channels } = await agent.ask("{ deskCursor channels { name } }");
  expect(channels).toEqual([{ name: "Earlier" }]);
  await rename("Store");
  await test.settle();
  const watch = await agent.watch(WATCH, { after: deskCursor });
  expect((await watch.next())["deskSettingsChanged"]).toMatchObject({ area: "CHANNEL", channel: { name: "Store" } });
  await watch.end();
});
