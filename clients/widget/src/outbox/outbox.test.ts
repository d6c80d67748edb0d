import { describe, expect, test } from "vitest";
import { memoryShelf } from "../embed/storage.js";
import { Fault } from "../graph/fault.js";
import { Delivery, type Exclusive } from "./delivery.js";
import { Outbox, type Unsent } from "./outbox.js";

const prefix = "switchboard:host:demo:";
const alone: Exclusive = (task) => task();
const offline = new Fault("NETWORK", "", true);

/** A delivery whose server answers each message by the given steps, then takes everything. */
function desk(outbox: Outbox, ...steps: ((entry: Unsent) => void)[]) {
  const arrived: Unsent[] = [];
  const delivery = new Delivery({
    outbox,
    exclusive: alone,
    onChange: () => {},
    send: async (entry) => {
      steps.shift()?.(entry);
      arrived.push(entry);
    },
  });
  return { delivery, arrived };
}

describe("the outbox", () => {
  test("a message written before a reload is still there after it, in order", () => {
    const shelf = memoryShelf();
    const before = new Outbox(shelf, prefix);
    before.add("first", null, 1_000);
    before.add("second", "conv_1", 1_000);
    const after = new Outbox(shelf, prefix);
    expect(after.list().map((entry) => entry.text)).toEqual(["first", "second"]);
  });

  test("a clock set back does not turn the order round", () => {
    const outbox = new Outbox(memoryShelf(), prefix);
    outbox.add("first", null, 9_000);
    outbox.add("second", null, 1_000);
    expect(outbox.list().map((entry) => entry.text)).toEqual(["first", "second"]);
  });

  test("two tabs that write at once keep both messages", () => {
    const shelf = memoryShelf();
    const [one, other] = [new Outbox(shelf, prefix), new Outbox(shelf, prefix)];
    one.add("from one tab", null);
    other.add("from the other", null);
    expect(one.list()).toHaveLength(2);
  });

  test("a damaged entry harms no other", () => {
    const shelf = memoryShelf();
    const outbox = new Outbox(shelf, prefix);
    shelf.setItem(`${prefix}unsent:broken`, "{");
    outbox.add("whole", null);
    expect(outbox.list().map((entry) => entry.text)).toEqual(["whole"]);
  });
});

describe("the delivery", () => {
  test("sends in order and leaves nothing behind", async () => {
    const outbox = new Outbox(memoryShelf(), prefix);
    for (const text of ["a", "b", "c"]) outbox.add(text, "conv_1");
    const { delivery, arrived } = desk(outbox);
    await delivery.flush();
    expect(arrived.map((entry) => entry.text)).toEqual(["a", "b", "c"]);
    expect(outbox.list()).toEqual([]);
  });

  test("keeps a message the network lost, and sends it later under the same key", async () => {
    const outbox = new Outbox(memoryShelf(), prefix);
    const { key } = outbox.add("a", "conv_1");
    const { delivery, arrived } = desk(outbox, () => {
      throw offline;
    });
    await delivery.flush();
    expect(outbox.list()).toMatchObject([{ key, failure: null }]);
    await delivery.flush();
    expect(arrived).toMatchObject([{ key }]);
  });

  test("does not let a later message overtake one that waits for the link", async () => {
    const outbox = new Outbox(memoryShelf(), prefix);
    outbox.add("first", "conv_1");
    outbox.add("second", "conv_1");
    const { delivery, arrived } = desk(outbox, () => {
      throw offline;
    });
    await delivery.flush();
    expect(arrived).toEqual([]);
    await delivery.flush();
    expect(arrived.map((entry) => entry.text)).toEqual(["first", "second"]);
  });

  test("a refused message stays with its reason until the visitor tries again, and the next ones go on", async () => {
    const outbox = new Outbox(memoryShelf(), prefix);
    const { key } = outbox.add("bad", "conv_1");
    outbox.add("good", "conv_1");
    const { delivery, arrived } = desk(outbox, () => {
      throw new Fault("TEXT_TOO_LONG", "Too long", false);
    });
    await delivery.flush();
    expect(arrived.map((entry) => entry.text)).toEqual(["good"]);
    expect(outbox.list()).toMatchObject([{ key, failure: "Too long" }]);
    outbox.retry(key);
    await delivery.flush();
    expect(outbox.list()).toEqual([]);
  });

  test("messages written while a conversation begins go into that conversation", async () => {
    const outbox = new Outbox(memoryShelf(), prefix);
    outbox.add("hello", null);
    outbox.add("one more thing", null);
    const { delivery, arrived } = desk(outbox, () => outbox.adopt("conv_new"));
    await delivery.flush();
    expect(arrived.map((entry) => entry.conversationId)).toEqual([null, "conv_new"]);
  });

  test("a message added while a round runs is taken along", async () => {
    const outbox = new Outbox(memoryShelf(), prefix);
    outbox.add("a", "conv_1");
    const { delivery, arrived } = desk(outbox, () => {
      outbox.add("b", "conv_1");
      void delivery.flush();
    });
    await delivery.flush();
    expect(arrived.map((entry) => entry.text)).toEqual(["a", "b"]);
  });
});
