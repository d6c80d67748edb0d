import { type ExecutionResult, GraphQLError } from "graphql";
import { describe, expect, it, vi } from "vitest";
import { Broadcast } from "./broadcast.js";
import { Seat } from "./seat.js";
import { framed, Told } from "./told.js";

const said = (text: string): ExecutionResult => ({ data: { text } });
const textOf = (told: Told) => told.result.data?.["text"];
const WITHOUT_CURSOR = { hasCursor: false, of: () => null, parse: () => null };

describe("a place at a shared feed", () => {
  it("hands on what came before it was listened to, then each result as it comes, and ends with the feed", async () => {
    const seat = new Seat(() => undefined);
    const taken: unknown[] = [];
    seat.flowInto((told) => taken.push(textOf(told)));
    seat.push(new Told(said("early")));
    expect(taken).toEqual([]);
    const end = seat.next();
    seat.push(new Told(said("late")));
    expect(taken).toEqual(["early", "late"]);
    seat.finish();
    expect(await end).toEqual({ done: true, value: undefined });
  });

  it("hands on nothing after it was left, and tells of an error of the feed", async () => {
    const taken: unknown[] = [];
    const [left, failed] = [new Seat(() => undefined), new Seat(() => undefined)];
    for (const seat of [left, failed]) seat.flowInto((told) => taken.push(textOf(told)));
    const [over, broken] = [left.next(), failed.next()];
    await left.return();
    left.push(new Told(said("too late")));
    failed.fail(new Error("gone"));
    expect(await over).toMatchObject({ done: true });
    await expect(broken).rejects.toThrow("gone");
    expect(taken).toEqual([]);
  });

  it("makes the JSON and looks at errors once, however many get it, each under its own name", () => {
    const told = new Told({ data: null, errors: [new GraphQLError("secret")] });
    const shown = vi.fn(() => [{ message: "masked" }]);
    const messages = ["1", 'a"b'].map((id) => JSON.parse(framed(id)(told.json(shown)).toString()));
    expect(shown).toHaveBeenCalledTimes(1);
    expect(messages).toEqual(
      ["1", 'a"b'].map((id) => ({ id, type: "next", payload: { data: null, errors: [{ message: "masked" }] } })),
    );
  });

  it("taken while hundreds of others are being told gets the result once", async () => {
    const source = Promise.withResolvers<ExecutionResult>();
    const end = Promise.withResolvers<void>();
    const broadcast = new Broadcast(null, WITHOUT_CURSOR, () => undefined);
    const counts: number[] = [];
    const join = () => {
      const seat = broadcast.join(null);
      const at = counts.push(0) - 1;
      seat?.flowInto(() => {
        counts[at] = (counts[at] ?? 0) + 1;
        if (at === 0) void join();
      });
      return seat?.next();
    };
    const seats = Array.from({ length: 1_200 }, join);
    broadcast.run(
      (async function* () {
        yield await source.promise;
        await end.promise;
      })(),
    );
    source.resolve(said("now"));
    await vi.waitFor(() => expect(counts).toEqual(new Array(1_201).fill(1)));
    end.resolve();
    await Promise.all(seats);
  });
});
