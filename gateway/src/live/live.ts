import { type Cursors, Fault, type RequestScope } from "@switchboard/kit";
import { type ExecutionResult, GraphQLError, type OperationDefinitionNode } from "graphql";
import type { Prepared } from "../documents.js";
import type { Gateway, RequestBag } from "../gateway.js";
import { withDeadline } from "../errors.js";
import { counted } from "../observe.js";
import { Broadcast } from "./broadcast.js";

/**
 * Fields whose events are the same for everyone of a workspace with equal scopes; others (an agent's own inbox, a
 * visitor's place) are run for each subscriber.
 */
const SAME_FOR_ALL = new Set([
  "messagesChanged",
  "conversationChanged",
  "queueChanged",
  "agentsChanged",
  "customersChanged",
  "ticketsChanged",
  "faqsChanged",
  "todayChanged",
]);

/** What is one agent's own wherever it is selected: a run that asks for it is nobody else's. */
const PERSONAL = /\b(?:mine|withNotes)\b/;

/**
 * Federated subscriptions: planned by Apollo's planner, the primary on the owning subgraph, the rest of the plan run
 * once per event; equal subscribers share one run.
 */
export class Live {
  readonly #broadcasts = new Map<string, Broadcast>();

  constructor(private readonly gateway: Gateway) {}

  /** Executions under way; for figures and tests. */
  get running(): number {
    return this.#broadcasts.size;
  }

  async subscribe(
    prepared: Prepared,
    variables: Record<string, unknown>,
    bag: RequestBag,
  ): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
    const { scope } = bag;
    try {
      await this.gateway.budget.spend(prepared.cost(variables), scope.viewer, bag.clientKey);
      const key = shareKey(prepared, variables, scope);
      const after = typeof variables["after"] === "string" ? variables["after"] : null;
      // A cursor that is not this workspace's is for the owning subgraph to refuse.
      const isForeign = after !== null && !this.gateway.options.cursors.isOurs(after, scope.viewer?.workspaceId ?? "");
      if (!key || isForeign) return await this.#start(prepared, variables, scope);
      return await this.#join(key, after, prepared, variables, scope);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }

  async #join(
    key: string,
    after: string | null,
    prepared: Prepared,
    variables: Record<string, unknown>,
    scope: RequestScope,
  ) {
    const running = this.#broadcasts.get(key);
    const seat = running?.join(after);
    if (seat) return seat;
    if (running) {
      // Too far back for the shared run's memory: alone, until it has caught up.
      const own = await this.#start(prepared, variables, scope);
      if (!(Symbol.asyncIterator in own)) return own;
      return running.catchUp(own);
    }
    const broadcast: Broadcast = new Broadcast(
      after,
      positionIn(this.gateway.options.cursors, prepared, variables),
      () => {
        if (this.#broadcasts.get(key) === broadcast) this.#broadcasts.delete(key);
        counted.executions.set(this.#broadcasts.size);
      },
    );
    this.#broadcasts.set(key, broadcast);
    counted.executions.set(this.#broadcasts.size);
    try {
      const source = await this.#start(prepared, variables, scope);
      if (!(Symbol.asyncIterator in source)) {
        broadcast.end();
        return source;
      }
      const first = broadcast.join(after);
      broadcast.run(source);
      return first ?? { errors: [new Fault("INTERNAL_SERVER_ERROR", "The feed could not be joined.")] };
    } catch (error) {
      broadcast.end();
      throw error;
    }
  }

  #start(prepared: Prepared, variables: Record<string, unknown>, scope: RequestScope) {
    const { viewer, language } = scope;
    const start = prepared.compiled.subscribe({
      variables,
      context: scope,
      contextPerEvent: () => this.gateway.scope(viewer, scope.requestId, language),
      release: (context) => context.end(),
      sources: this.gateway.options.sources,
    });
    return withDeadline(start, this.gateway.deadlineMs);
  }
}

/** What subscribers must have in common to share one run; null = nobody shares. */
function shareKey(
  { document, text }: Prepared,
  variables: Record<string, unknown>,
  { viewer, language }: RequestScope,
): string | null {
  if (!viewer) return null;
  const operation = document.definitions.find(
    (d): d is OperationDefinitionNode => d.kind === "OperationDefinition" && d.operation === "subscription",
  );
  const [field] = operation?.selectionSet.selections ?? [];
  if (field?.kind !== "Field" || !SAME_FOR_ALL.has(field.name.value)) return null;
  const { after: _, ...rest } = variables;
  const who = viewer.kind === "VISITOR" || PERSONAL.test(text) ? viewer.actorId : viewer.kind;
  return JSON.stringify([viewer.workspaceId, who, [...viewer.scopes].sort(), language, rest, text]);
}

/** Reads the log position behind a result's cursor, if the document selects one. */
function positionIn(cursors: Cursors, { document }: Prepared, _variables: Record<string, unknown>) {
  const operation = document.definitions.find(
    (d): d is OperationDefinitionNode => d.kind === "OperationDefinition" && d.operation === "subscription",
  );
  const [field] = operation?.selectionSet.selections ?? [];
  const rootKey = field?.kind === "Field" ? (field.alias ?? field.name).value : "";
  const inner =
    field?.kind === "Field"
      ? field.selectionSet?.selections.find((s) => s.kind === "Field" && s.name.value === "cursor")
      : undefined;
  const cursorKey = inner?.kind === "Field" ? (inner.alias ?? inner.name).value : null;
  return {
    hasCursor: cursorKey !== null,
    of: (result: ExecutionResult) => {
      const cursor = cursorKey && (result.data?.[rootKey] as Record<string, unknown> | null | undefined)?.[cursorKey];
      return typeof cursor === "string" ? cursors.peek(cursor) : null;
    },
    parse: (cursor: string) => cursors.peek(cursor),
  };
}
