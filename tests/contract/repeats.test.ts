import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema, getNamedType, isInputObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../gateway/src/places.js";
import { testStack } from "../support/stack.js";

/** Verbs that make or send something: done twice, there would be two of it. */
const MAKES = /^(create|open|start|send|comment|add|merge|unmerge|split|unsplit)[A-Z]/;
/** Why a verb of these needs no key. */
const ELSEWISE: Readonly<Record<string, string>> = {
  openVisitorSession: "goes on with the session of the given token",
  addHolidays: "a day is a holiday once, however often it is added",
  mergeTags: "what was merged is one: a repeat finds nothing more to do",
  createAgent: "an e-mail address has one account: a repeat is refused",
  createChannelSecret: "the secret is shown once and kept sealed; there are two at most",
  createApiKey: "the secret is shown once and kept nowhere, so that no repeat could tell it",
};

const schema = buildSchema(await readFile(join(ROOT, "schema", "api.graphql"), "utf8"));
const verbs = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) => MAKES.test(name));

describe("a verb that makes or sends something", () => {
  it("is one of many", () => expect(verbs.length).toBeGreaterThan(12));

  it.each(verbs.map((verb) => [verb.name, verb] as const))("takes an idempotency key: %s", (name, { args }) => {
    const input = getNamedType(args[0]?.type as never);
    const hasKey = isInputObjectType(input) && "idempotencyKey" in input.getFields();
    expect(hasKey).toBe(!(name in ELSEWISE));
  });
});

describe("fifty equal requests at once", async () => {
  const stack = await testStack();

  it.each([
    ["createTeam", "team", { name: "Returns" }],
    ["createChannel", "channel", { name: "Second shop" }],
    ["createCannedReply", "cannedReply", { shortcut: "hey", text: "Hello!" }],
  ])("make one thing, and are all answered with it: %s", async (verb, made, input) => {
    const { admin } = await stack.desk();
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${made} { id } userErrors { code } } }`;
    const key = { idempotencyKey: `once ${verb}` };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => admin.ask(text, { input: { ...input, ...key } })),
    );
    expect(new Set(answers.map((answer) => answer[verb][made]?.id)).size).toBe(1);
    const other = await admin.ask(text, { input: { ...input, ...key, [Object.keys(input)[0] as string]: "other" } });
    expect(other[verb].userErrors).toEqual([{ code: "IDEMPOTENCY_MISMATCH" }]);
  });
});
