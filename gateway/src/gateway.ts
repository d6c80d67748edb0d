import { ApolloServer, type BaseContext, type GraphQLServerContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloGateway } from "@apollo/gateway";
import {
  type ClientHints,
  type Cursors,
  Fault,
  type Language,
  RequestScope,
  type Stream,
  traced,
  type Viewer,
} from "@switchboard/kit";
import type { ExecutionResult, GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { Budget, NEW_DOCUMENT_PRICE, NEW_FIELD_PRICE } from "./budget.js";
import { type DocumentName, Documents, type Prepared } from "./documents.js";
import { errorsOf, publicError, REQUEST_DEADLINE_MS, withDeadline } from "./errors.js";
import { Identity } from "./identity.js";
import { SELECTIONS_MOST, TOKENS_MOST } from "./limits/size.js";
import type { DataSource } from "./plan/source.js";
import { Supergraph } from "./plan/supergraph.js";

export interface GatewayOptions {
  readonly supergraphSdl: string;
  readonly sources: ReadonlyMap<string, DataSource<RequestScope>>;
  /** Files with the documents that console and widget may send. */
  readonly manifests: readonly string[];
  readonly cursors: Cursors;
  /** The workspace subgraph's log, live: ended credentials are heard of here. */
  readonly revocations: Stream;
  readonly log: Logger;
  readonly allowedOrigins: readonly string[];
  /** Hashes client addresses. */
  readonly addressKey: Buffer;
  readonly now: () => Date;
  /** Milliseconds that a request may take; ten seconds unless said. */
  readonly deadlineMs?: number;
}

/** What Apollo Server hands on with each request. */
export interface RequestBag extends BaseContext {
  readonly scope: RequestScope;
  readonly clientKey: string;
  /** What it asks for, once it is admitted. */
  readonly prepared?: Prepared;
  /** The session cookie to set with the answer; null = take it away. */
  readonly cookies: { session?: string | null };
  /** Filled with the answer's errors when there is nothing else in it. Apollo Server copies the bag, not what is in it. */
  readonly outcome?: { refused?: readonly GraphQLFormattedError[] };
}

/** Everything a request passes, in order: document, limits, identity, plan, subgraphs, errors. */
export class Gateway {
  readonly documents: Documents;
  readonly identity: Identity;
  readonly budget = new Budget();
  readonly apollo: ApolloServer<RequestBag>;

  private constructor(readonly options: GatewayOptions) {
    const supergraph = Supergraph.parse(options.supergraphSdl);
    this.documents = new Documents(supergraph);
    this.identity = new Identity(
      options.sources,
      () => this.scope(null, "identity", "en"),
      options.allowedOrigins,
      options.addressKey,
    );
    options.revocations.tap((entry) => {
      if (entry.name === "credential.revoked") this.identity.revoked(String(entry.data["credentialId"]));
    });
    this.apollo = new ApolloServer<RequestBag>({
      gateway: this.#compiled(),
      introspection: true,
      csrfPrevention: { requestHeaders: ["authorization", "apollo-require-preflight", "x-apollo-operation-name"] },
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: TOKENS_MOST },
      maxRecursiveSelections: SELECTIONS_MOST,
      persistedQueries: false,
      documentStore: this.#admitted(),
      stopOnTerminationSignals: false,
      formatError: (formatted, error) => publicError(formatted as GraphQLFormattedError, error, options.log),
      plugins: [
        // Every error names its request, so that a user's report leads to the log line.
        {
          requestDidStart: async ({ contextValue }) => ({
            willSendResponse: async ({ response }) => {
              if (response.body.kind !== "single") return;
              const { scope, cookies, outcome } = contextValue;
              const { errors, data } = response.body.singleResult;
              for (const error of errors ?? []) {
                (error as { extensions?: object }).extensions = { ...error.extensions, requestId: scope.requestId };
              }
              if (outcome && errors && data === undefined) outcome.refused = errors;
              const token = (data as { signIn?: { token?: unknown } } | null | undefined)?.signIn?.token;
              if (typeof token === "string") cookies.session = token;
              else if (data && "signOut" in data) cookies.session = null;
            },
          }),
        },
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
      ],
      logger: {
        debug: () => undefined,
        info: () => undefined,
        warn: (m) => options.log.warn(m),
        error: (m) => options.log.error(m),
      },
    });
  }

  static async open(options: GatewayOptions): Promise<Gateway> {
    const gateway = new Gateway(options);
    await gateway.documents.trust(options.manifests);
    await gateway.apollo.start();
    return gateway;
  }

  /** `@apollo/gateway` loads and checks the supergraph; our compiled plans run in the place of its executor. */
  #compiled(): ApolloGateway {
    const gateway = new ApolloGateway({
      supergraphSdl: this.options.supergraphSdl,
      // Never called: the sources are ours.
      buildService: () => ({ process: () => Promise.reject(new Error("not used")) }),
    });
    gateway.executor = async ({ request, context }) => {
      const bag = context as RequestBag;
      if (!bag.prepared) throw new Error("A request came here without being admitted.");
      try {
        return (await this.run(bag.prepared, request.variables ?? {}, bag)) as never;
      } catch (error) {
        // Refused before it ran: a result without data, not a server's failure.
        const errors = errorsOf(error);
        if (errors) return { errors };
        throw error;
      }
    };
    return gateway;
  }

  /** Apollo Server takes documents from here and neither parses nor checks any itself: `admit` has. */
  #admitted() {
    const { documents } = this;
    const get = async (key: string) => documents.byHash(key.slice(key.lastIndexOf(":") + 1));
    return { get, set: async () => undefined, delete: async () => undefined };
  }

  /**
   * Everything a document passes before it may run, the same over HTTP and on sockets.
   * @throws Fault or InvalidDocument: see errorsOf
   */
  async admit(
    name: DocumentName & { operationName?: string | null | undefined },
    viewer: Viewer | null,
    clientKey: string,
  ): Promise<Prepared> {
    const text = this.documents.textOf(name);
    if (text === null) throw new Fault("BAD_USER_INPUT", "There is no document.");
    this.documents.assertAllowed(text, viewer);
    if (!this.documents.isNew(text)) return this.documents.prepare(text, name.operationName);
    await this.budget.charge(NEW_DOCUMENT_PRICE, viewer, clientKey);
    const prepared = this.documents.prepare(text, name.operationName);
    await this.budget.charge(prepared.fields * NEW_FIELD_PRICE, viewer, clientKey);
    return prepared;
  }

  /** Runs a query or mutation for a viewer; ends its scope. */
  async run(prepared: Prepared, variables: Record<string, unknown>, bag: RequestBag): Promise<ExecutionResult> {
    const { scope } = bag;
    try {
      const cost = await this.budget.spend(prepared.cost(variables), scope.viewer, bag.clientKey);
      if (prepared.kind === "subscription")
        throw new Fault("BAD_USER_INPUT", "Subscriptions are for sockets: ws(s)://…/graphql.");
      const { compiled } = prepared;
      const result = await traced(`graphql ${compiled.kind}`, { "request.id": scope.requestId }, () =>
        withDeadline(compiled.execute({ variables, context: scope, sources: this.options.sources }), this.deadlineMs),
      );
      return { ...result, extensions: { cost } };
    } finally {
      scope.end();
    }
  }

  get deadlineMs(): number {
    return this.options.deadlineMs ?? REQUEST_DEADLINE_MS;
  }

  scope(viewer: Viewer | null, requestId: string, language: Language, client: ClientHints = {}): RequestScope {
    return new RequestScope(viewer, requestId, language, this.options.log.child({ requestId }), client);
  }

  async stop(): Promise<void> {
    await this.apollo.stop();
  }
}

export type { GraphQLServerContext };
