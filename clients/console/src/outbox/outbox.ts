/** What is shown of a message that another one answers. */
export interface Quoted {
  readonly id: string;
  readonly who: string;
  readonly text: string;
}

/** A message on its way. The key is made when the agent begins to type it, so that a repeat can never send it twice. */
export interface Parcel {
  readonly key: string;
  readonly conversationId: string;
  readonly text: string;
  /** To whom: absent = the customer. */
  readonly mode?: "reply" | "note" | "whisper";
  /** Colleagues who are spoken to in a note. */
  readonly mentionIds?: readonly string[];
  /** Keys of the files that go with it. */
  readonly files?: readonly string[];
  /** The message that it answers. */
  readonly replyTo?: Quoted;
  /** The version of the server's draft when it was sent: what is written afterwards stays there. */
  readonly draftVersion?: number;
  /** Milliseconds since the epoch; orders the parcels of one conversation. */
  readonly writtenAt: number;
  readonly state: "pending" | "failed";
  /** Why the server refused it, in the user's language; only when failed. */
  readonly reason?: string;
}

export interface ParcelStore {
  all(): Promise<Parcel[]>;
  get(key: string): Promise<Parcel | undefined>;
  put(parcel: Parcel): Promise<void>;
  remove(key: string): Promise<void>;
}

/** `sent`: the server has it. `refused`: it never will, as it stands. `unreachable`: nobody knows, send it again. */
export type Delivery = { kind: "sent" } | { kind: "refused"; reason: string } | { kind: "unreachable" };

interface Ports {
  readonly store: ParcelStore;
  deliver(parcel: Parcel): Promise<Delivery>;
  /** Runs `work` alone for this conversation among all windows of the browser. */
  alone(conversationId: string, work: () => Promise<void>): Promise<void>;
  /** Tells other windows that the stored parcels changed. */
  announce(): void;
  /** Milliseconds to wait before attempt `n` after the link failed. */
  pause(attempt: number): number;
}

const NONE: readonly Parcel[] = [];

/** Sends what is written, in order per conversation, through cuts and reloads. */
export function createOutbox({ store, deliver, alone, announce, pause }: Ports) {
  let parcels: readonly Parcel[] = [];
  const views = new Map<string, readonly Parcel[]>();
  const listeners = new Set<() => void>();
  /** What is being sent just now, by conversation. */
  const runs = new Map<string, Promise<void>>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const isPending = (conversationId: string) =>
    parcels.some((one) => one.conversationId === conversationId && one.state === "pending");

  const show = (next: readonly Parcel[]) => {
    parcels = [...next].sort((a, b) => a.writtenAt - b.writtenAt);
    views.clear();
    for (const listener of listeners) listener();
  };
  const keep = async (parcel: Parcel) => {
    show([...parcels.filter((one) => one.key !== parcel.key), parcel]);
    await store.put(parcel);
    announce();
  };
  const drop = async (key: string) => {
    show(parcels.filter((one) => one.key !== key));
    await store.remove(key);
    announce();
  };

  /** Sends what waits in a conversation; ends when nothing does, or when the link is down. */
  function drain(conversationId: string, attempt = 0): Promise<void> {
    const run = runs.get(conversationId) ?? sendAll(conversationId, attempt);
    runs.set(conversationId, run);
    return run;
  }

  async function sendAll(conversationId: string, attempt: number): Promise<void> {
    clearTimeout(timers.get(conversationId));
    let isCut = false;
    const send = async () => {
      for (;;) {
        const next = parcels.find((one) => one.conversationId === conversationId && one.state === "pending");
        if (!next) return;
        // Another window may have sent it, or been refused, while we waited for our turn: what is stored counts.
        const stored = await store.get(next.key);
        if (stored?.state !== "pending") {
          const others = parcels.filter((one) => one.key !== next.key);
          show(stored ? [...others, stored] : others);
          continue;
        }
        const delivery = await deliver(next);
        if (delivery.kind === "sent") await drop(next.key);
        else if (delivery.kind === "refused") await keep({ ...next, state: "failed", reason: delivery.reason });
        else {
          isCut = true;
          return;
        }
      }
    };
    try {
      do await alone(conversationId, send);
      while (!isCut && isPending(conversationId));
    } finally {
      // In one step with the look at what is pending: what is added from now on begins a run of its own.
      runs.delete(conversationId);
    }
    if (isCut) {
      const again = () => void drain(conversationId, attempt + 1);
      timers.set(conversationId, setTimeout(again, pause(attempt)));
    }
  }

  const drainAll = () => {
    const waiting = new Set(parcels.filter((one) => one.state === "pending").map((one) => one.conversationId));
    for (const conversationId of waiting) void drain(conversationId);
  };
  const reload = async () => {
    show(await store.all());
    drainAll();
  };

  return {
    /** Reads what an earlier visit left, and goes on sending. Also called when another window announces a change. */
    reload,
    /** Tries at once what waits for the link. */
    drainAll,
    async add(parcel: Omit<Parcel, "state">): Promise<void> {
      await keep({ ...parcel, state: "pending" });
      await drain(parcel.conversationId);
    },
    async retry(key: string): Promise<void> {
      const parcel = parcels.find((one) => one.key === key);
      if (!parcel) return;
      const { reason: _, ...rest } = parcel;
      await keep({ ...rest, state: "pending" });
      await drain(parcel.conversationId);
    },
    discard: drop,
    /** Waits for what is on its way in a conversation; false when it cannot go out now because the link is down. */
    async emptied(conversationId: string): Promise<boolean> {
      if (isPending(conversationId)) await drain(conversationId);
      return !isPending(conversationId);
    },
    watch(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Parcels of a conversation, oldest first; the same array until something changes. */
    of(conversationId: string): readonly Parcel[] {
      const known = views.get(conversationId);
      if (known) return known;
      const view = parcels.filter((one) => one.conversationId === conversationId);
      views.set(conversationId, view.length ? view : NONE);
      return view.length ? view : NONE;
    },
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
