import { execute, fresh, newId, type RequestContext } from "@switchboard/kit";

/** Being shown the same conversation again within this time is one look. */
const ONE_LOOK_MS = 10 * 60_000;
const WRITE_EVERY_MS = 300;
const KNOWN_MOST = 100_000;

interface Look {
  readonly name: "conversation.shown" | "conversation.exported";
  readonly conversationId: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string;
}

type Parts = RequestContext["parts"];

/** Looks of this process that are not written yet, by workspace; who looked when, so that a look is written once. */
interface Looks {
  readonly known: Map<string, number>;
  readonly waiting: Map<string, { readonly own: RequestContext; readonly looks: Look[] }>;
  timer: NodeJS.Timeout | null;
  writing: Promise<void>;
}

const processes = new WeakMap<Parts, Looks>();

function looksOf(parts: Parts): Looks {
  let looks = processes.get(parts);
  if (!looks) {
    looks = { known: new Map(), waiting: new Map(), timer: null, writing: Promise.resolve() };
    processes.set(parts, looks);
  }
  return looks;
}

/**
 * Someone at the desk is shown what a conversation says. Costs the reader nothing: it is written behind them, in one
 * statement for all looks of a moment, and not again while the look lasts. Customers in their own conversation are not noted.
 */
export function noteShown(ctx: RequestContext, conversationId: string): void {
  note(ctx, "conversation.shown", conversationId);
}

/** The same for someone who takes a transcript along: each time is noted. */
export function noteExported(ctx: RequestContext, conversationId: string): void {
  note(ctx, "conversation.exported", conversationId);
}

function note(ctx: RequestContext, name: Look["name"], conversationId: string): void {
  const { viewer } = ctx;
  if (viewer.kind === "VISITOR" || viewer.kind === "SYSTEM") return;
  const looks = looksOf(ctx.parts);
  const at = ctx.now();
  const key = `${viewer.actorId} ${conversationId}`;
  const isGoingOn = at.getTime() - (looks.known.get(key) ?? 0) < ONE_LOOK_MS;
  if (isGoingOn && name === "conversation.shown") return;
  if (looks.known.size >= KNOWN_MOST) looks.known.clear();
  looks.known.set(key, at.getTime());
  let waiting = looks.waiting.get(viewer.workspaceId);
  // A context of its own: the request is over by the time this is written.
  if (!waiting) looks.waiting.set(viewer.workspaceId, (waiting = { own: ctx.as(viewer), looks: [] }));
  waiting.looks.push({ name, conversationId, at, actorKind: viewer.kind, actorId: viewer.actorId });
  looks.timer ??= setTimeout(() => void writeLooks(ctx.parts), WRITE_EVERY_MS).unref();
}

/** Writes what is waiting; resolves when it is written. */
export function writeLooks(parts: Parts): Promise<void> {
  const looks = looksOf(parts);
  if (looks.timer) clearTimeout(looks.timer);
  looks.timer = null;
  const waiting = [...looks.waiting.values()];
  looks.waiting.clear();
  return (looks.writing = looks.writing.then(async () => {
    for (const { own, looks: some } of waiting) {
      await write(own, some).catch((error: unknown) =>
        own.log.error({ err: error }, "looks at conversations were not noted"),
      );
      own.scope.end();
    }
  }));
}

function write(ctx: RequestContext, looks: readonly Look[]): Promise<void> {
  return ctx.change(async (em) => {
    await execute(
      em,
      `insert into conversations.record_line (id, workspace_id, conversation_id, at, name, actor_kind, actor_id, data)
       select l.id, $1, c.id, l.at, l.name, l.kind, l.actor, '{}'
       from unnest($2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::text[]) as l(id, conversation, at, kind, actor, name)
       join conversations.conversation c on c.id = l.conversation`,
      [
        fresh(em).workspaceId,
        looks.map(() => newId("rec")),
        looks.map(({ conversationId }) => conversationId),
        looks.map(({ at }) => at),
        looks.map(({ actorKind }) => actorKind),
        looks.map(({ actorId }) => actorId),
        looks.map(({ name }) => name),
      ],
    );
  });
}
