import { type ExecutionResult, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { compileOperation } from "./operation.js";
import type { DataSource } from "./source.js";
import { desk, newContext, sources } from "./testing/desk.js";
import type { DeskContext } from "./testing/desk.resolvers.js";

const text = `subscription ($deep: Boolean = true) { change: conversationChanged { __typename kind conversation { id customer { name } agent { name } ticket @include(if: $deep) { title } } } }`;

interface Opened {
  readonly stream: AsyncGenerator<ExecutionResult, void, void>;
  readonly made: DeskContext[];
  readonly released: DeskContext[];
}

async function open(
  document: string,
  overrides: {
    down?: string[];
    variables?: Record<string, unknown>;
    sources?: ReadonlyMap<string, DataSource<DeskContext>>;
  } = {},
): Promise<Opened> {
  const made: DeskContext[] = [];
  const released: DeskContext[] = [];
  const stream = await compileOperation(desk, parse(document), undefined).subscribe({
    variables: overrides.variables ?? {},
    context: newContext(),
    contextPerEvent: () => {
      const context = newContext(overrides.down);
      made.push(context);
      return context;
    },
    release: (context) => released.push(context),
    sources: overrides.sources ?? sources,
  });
  if (!(Symbol.asyncIterator in stream)) throw new Error(`Did not start: ${JSON.stringify(stream)}`);
  return { stream, made, released };
}

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const events: T[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

/** A primary that the test feeds by hand. */
function fed(events: (ExecutionResult | Promise<never>)[]) {
  let stopped = false;
  const source: DataSource<DeskContext> = {
    execute: (request) => sources.get("conversations")?.execute(request) ?? {},
    subscribe: async () => ({
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          const event = events.shift();
          return event === undefined ? { value: undefined, done: true } : { value: await event, done: false };
        },
        return: async () => {
          stopped = true;
          return { value: undefined, done: true };
        },
      }),
    }),
  };
  return { sources: new Map([...sources, ["conversations", source]]), isStopped: () => stopped };
}

describe("a live conversation", () => {
  it("comes with its customer, agent and ticket from their subgraphs at every event", async () => {
    const { stream } = await open(text);
    expect((await all(stream)).map(({ data, errors }) => ({ data, errors }))).toEqual([
      {
        data: {
          change: {
            __typename: "ConversationChange",
            kind: "UPDATED",
            conversation: {
              id: "v0",
              customer: { name: "Customer 0" },
              agent: { name: "Agent 0" },
              ticket: { title: "Ticket 0" },
            },
          },
        },
        errors: undefined,
      },
      {
        data: {
          change: {
            __typename: "ConversationChange",
            kind: "UPDATED",
            conversation: {
              id: "v1",
              customer: { name: "Customer 1" },
              agent: null,
              ticket: { title: "Ticket 1" },
            },
          },
        },
        errors: undefined,
      },
      {
        data: { change: { __typename: "ConversationChange", kind: "UPDATED", conversation: null } },
        errors: undefined,
      },
    ]);
  });

  it("gives each event a context of its own and gives it back", async () => {
    const { stream, made, released } = await open(text);
    await stream.next();
    expect(new Set(made[0]?.calls)).toEqual(new Set(["customers", "tickets"]));
    expect(released).toEqual(made);
    await all(stream);
    expect(made).toHaveLength(3);
    expect(released).toEqual(made);
  });

  it("asks nobody for what a variable leaves out", async () => {
    const { stream, made } = await open(text, { variables: { deep: false } });
    const first = await stream.next();
    expect(new Set(made[0]?.calls)).toEqual(new Set(["customers"]));
    expect(JSON.stringify(first.value)).not.toContain("ticket");
    await stream.return();
  });

  it("goes on without a dead neighbour", async () => {
    const { stream } = await open(text, { down: ["tickets"] });
    const [first, second] = await all(stream);
    expect(first?.data).toMatchObject({
      change: { conversation: { customer: { name: "Customer 0" }, ticket: null } },
    });
    expect(first?.errors).toMatchObject([
      { path: ["change", "conversation"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } },
    ]);
    expect(second?.data).toMatchObject({ change: { conversation: { id: "v1" } } });
  });

  it("tells the errors of an event at the client's path", async () => {
    const error = {
      message: "Half broken",
      path: ["change", "conversation"],
      extensions: { code: "HALF", serviceName: "conversations" },
    };
    const { sources } = fed([{ data: { change: { kind: "X", conversation: null } }, errors: [error as never] }]);
    const [event] = await all((await open(text, { sources })).stream);
    expect(event?.data).toEqual({
      change: { __typename: "ConversationChange", kind: "X", conversation: null },
    });
    expect(event?.errors?.map((one) => one.toJSON())).toEqual([
      { message: "Half broken", path: ["change", "conversation"], extensions: { code: "HALF" } },
    ]);
  });

  it("stops its primary while waiting for the next event", async () => {
    const never = new Promise<never>(() => {});
    const { sources, isStopped } = fed([never]);
    const { stream } = await open(text, { sources });
    void stream.next();
    await stream.return();
    expect(isStopped()).toBe(true);
  });

  it("hands on a broken stream as an error of the stream", async () => {
    const broken = Promise.reject<never>(new Error("stream lost"));
    broken.catch(() => undefined);
    const { stream } = await open(text, { sources: fed([broken]).sources });
    await expect(stream.next()).rejects.toThrow("stream lost");
  });
});

describe("a subscription that cannot start", () => {
  const subscribe = (document: string, variables = {}, from = sources) =>
    compileOperation(desk, parse(document), undefined).subscribe({
      variables,
      context: newContext(),
      contextPerEvent: newContext,
      sources: from,
    });

  it("answers with the owner's error", async () => {
    expect(await subscribe(`subscription { brokenStream { kind } }`)).toMatchObject({
      errors: [{ message: "It broke", extensions: { code: "BROKEN" } }],
    });
  });

  it("answers that its owner is not available", async () => {
    const others = new Map([...sources].filter(([name]) => name !== "conversations"));
    expect(await subscribe(text, {}, others)).toMatchObject({
      errors: [{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }],
    });
  });

  it("answers that its variables do not fit", async () => {
    expect(await subscribe(text, { deep: "yes" })).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  });
});
