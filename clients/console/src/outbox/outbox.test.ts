import { expect, test } from "vitest";
import { createOutbox, type Delivery, type Parcel, type ParcelStore } from "./outbox.js";

/** A store that several windows can share, as IndexedDB is. */
function sharedStore(): ParcelStore {
  const kept = new Map<string, Parcel>();
  return {
    all: async () => [...kept.values()],
    get: async (key) => kept.get(key),
    put: async (parcel) => void kept.set(parcel.key, parcel),
    remove: async (key) => void kept.delete(key),
  };
}

function server() {
  const sent: string[] = [];
  const answers: Delivery[] = [];
  return {
    sent,
    /** The next deliveries; afterwards everything is taken. */
    answers,
    async deliver({ text }: Parcel): Promise<Delivery> {
      const answer = answers.shift() ?? { kind: "sent" };
      if (answer.kind === "sent") sent.push(text);
      return answer;
    },
  };
}

/** One holder at a time per name, as the browser's locks give it. */
function locks() {
  const tails = new Map<string, Promise<void>>();
  return (name: string, work: () => Promise<void>) => {
    const run = (tails.get(name) ?? Promise.resolve()).then(work);
    tails.set(
      name,
      run.catch(() => {}),
    );
    return run;
  };
}

function setUp(store = sharedStore(), alone = locks(), post = server()) {
  const outbox = createOutbox({ store, deliver: post.deliver, alone, announce: () => {}, pause: () => 5 });
  return { outbox, store, alone, post };
}

const letter = (key: string, writtenAt: number, conversationId = "conv") => ({
  key,
  conversationId,
  text: key,
  writtenAt,
});

test("messages of one conversation are sent in the order in which they were written", async () => {
  const { outbox, post } = setUp();
  await Promise.all([outbox.add(letter("first", 1)), outbox.add(letter("second", 2)), outbox.add(letter("third", 3))]);
  await expect.poll(() => post.sent).toEqual(["first", "second", "third"]);
  expect(outbox.of("conv")).toEqual([]);
});

test("a message is on screen as pending at once, before anything is answered", () => {
  const { outbox } = setUp();
  void outbox.add(letter("hello", 1));
  expect(outbox.of("conv")).toMatchObject([{ text: "hello", state: "pending" }]);
});

test("while the link is down a message waits and is then sent, with those behind it, in order", async () => {
  const { outbox, post } = setUp();
  post.answers.push({ kind: "unreachable" }, { kind: "unreachable" });
  await outbox.add(letter("first", 1));
  await outbox.add(letter("second", 2));
  expect(post.sent).toEqual([]);
  await expect.poll(() => post.sent).toEqual(["first", "second"]);
});

test("a refused message stays with its reason, lets the next one go, and can be sent again or discarded", async () => {
  const { outbox, post } = setUp();
  post.answers.push({ kind: "refused", reason: "The conversation is closed." });
  await outbox.add(letter("late", 1));
  await outbox.add(letter("next", 2));
  await expect.poll(() => post.sent).toEqual(["next"]);
  expect(outbox.of("conv")).toMatchObject([{ key: "late", state: "failed", reason: "The conversation is closed." }]);
  await outbox.retry("late");
  expect(post.sent).toEqual(["next", "late"]);
  expect(outbox.of("conv")).toEqual([]);
});

test("what was not sent before a reload is sent by the next visit", async () => {
  const { outbox, store, alone, post } = setUp();
  post.answers.push(...Array.from({ length: 50 }, () => ({ kind: "unreachable" }) as const));
  await outbox.add(letter("kept", 1));
  const nextVisit = setUp(store, alone);
  await nextVisit.outbox.reload();
  await expect.poll(() => nextVisit.post.sent).toEqual(["kept"]);
});

test("two windows with the same waiting message send it once", async () => {
  const store = sharedStore();
  await store.put({ ...letter("once", 1), state: "pending" });
  const alone = locks();
  const post = server();
  const [left, right] = [setUp(store, alone, post), setUp(store, alone, post)];
  await Promise.all([left.outbox.reload(), right.outbox.reload()]);
  await expect.poll(() => [left.outbox.of("conv").length, right.outbox.of("conv").length]).toEqual([0, 0]);
  expect(post.sent).toEqual(["once"]);
});

test("a message refused in one window is not tried again by another, nor brought back after it was discarded", async () => {
  const store = sharedStore();
  const alone = locks();
  const post = server();
  post.answers.push({ kind: "refused", reason: "closed" });
  const [left, right] = [setUp(store, alone, post), setUp(store, alone, post)];
  const adding = left.outbox.add(letter("late", 1));
  // The other window reads the store while the first still has the message under way, and queues up behind it.
  const reading = right.outbox.reload();
  await Promise.all([adding, reading]);
  await expect.poll(() => right.outbox.of("conv")).toMatchObject([{ key: "late", state: "failed" }]);
  await left.outbox.discard("late");
  await right.outbox.reload();
  expect([post.sent, left.outbox.of("conv"), right.outbox.of("conv"), await store.all()]).toEqual([[], [], [], []]);
});

test("who waits for what is on its way goes on when it has arrived, and is told when the link is down", async () => {
  const { outbox, post } = setUp();
  expect(await outbox.emptied("conv")).toBe(true);
  void outbox.add(letter("first", 1));
  void outbox.add(letter("second", 2));
  expect(await outbox.emptied("conv")).toBe(true);
  expect(post.sent).toEqual(["first", "second"]);
  post.answers.push({ kind: "unreachable" }, { kind: "unreachable" });
  void outbox.add(letter("third", 3));
  expect(await outbox.emptied("conv")).toBe(false);
});
