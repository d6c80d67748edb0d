import { ApolloServer, type BaseContext, type GraphQLServerContext } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import { ApolloGateway } from "@apollo/gateway";
import { type ClientHints, type Cursors, type Language, RequestScope, type Stream, traced, type Viewer } from "@switchboard/kit";
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { Budget } from "./budget.js";
import { Documents } from "./documents.js";
import { publicError, withDeadline } from "./errors.js";
import { Identity } from "./identity.js";
import { limitRules, TOKENS_MOST } from "./limits.js";
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
}

/** What Apollo Server hands on with each request. */
export interface RequestBag extends BaseContext {
  readonly scope: RequestScope;
  readonly clientKey: string;
  /** The session cookie to set with the answer; null = take it away. */
  readonly cookies: { session?: string | null };
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
    this.identity = new Identity(options.sources, () => this.scope(null, "identity", "en"), options.allowedOrigins, options.addressKey);
    options.revocations.tap((entry) => {
      if (entry.name === "credential.revoked") this.identity.revoked(String(entry.data["credentialId"]));
    });
    this.apollo = new ApolloServer<RequestBag>({
      gateway: this.#compiled(),
      introspection: true,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: TOKENS_MOST },
      maxRecursiveSelections: 5_000,
      validationRules: [...limitRules],
      persistedQueries: false,
      stopOnTerminationSignals: false,
      formatError: (formatted, error) => publicError(formatted as GraphQLFormattedError, error, options.log),
      plugins: [
        // Every error names its request, so that a user's report leads to the log line.
        {
          requestDidStart: async ({ contextValue }) => ({
            willSendResponse: async ({ response }) => {
              if (response.body.kind !== "single") return;
              const { scope, cookies } = contextValue;
              const { errors, data } = response.body.singleResult;
              for (const error of errors ?? []) {
                (error as { extensions?: object }).extensions = { ...error.extensions, requestId: scope.requestId };
              }
              const token = (data as { signIn?: { token?: unknown } } | null | undefined)?.signIn?.token;
              if (typeof token === "string") cookies.session = token;
              else if (data && "signOut" in data) cookies.session = null;
            },
          }),
        },
        ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
      logger: { debug: () => undefined, info: () => undefined, warn: (m) => options.log.warn(m), error: (m) => options.log.error(m) },
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
    gateway.executor = async ({ document, request, operationName, context, source }) => {
      const bag = context as RequestBag;
      try {
        this.documents.assertAllowed(source, bag.scope.viewer);
        const prepared = this.documents.of(document, source, operationName ?? undefined);
        return (await this.run(prepared, request.variables ?? {}, bag)) as never;
      } catch (error) {
        bag.scope.end();
        // Refused before it ran: a result without data, not a server's failure.
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
    };
    return gateway;
  }

  /** Runs a query or mutation for a viewer; ends its scope. */
  async run(prepared: ReturnType<Documents["of"]>, variables: Record<string, unknown>, bag: RequestBag): Promise<ExecutionResult> {
    const { scope } = bag;
    try {
      const cost = await this.budget.spend(prepared.cost(variables), scope.viewer, bag.clientKey);
      const result = await traced(`graphql ${prepared.compiled.kind}`, { "request.id": scope.requestId }, () =>
        withDeadline(prepared.compiled.execute({ variables, context: scope, sources: this.options.sources })),
      );
      return { ...result, extensions: { cost } };
    } finally {
      scope.end();
    }
  }

  scope(viewer: Viewer | null, requestId: string, language: Language, client: ClientHints = {}): RequestScope {
    return new RequestScope(viewer, requestId, language, this.options.log.child({ requestId }), client);
  }

  async stop(): Promise<void> {
    await this.apollo.stop();
  }
}

export type { GraphQLServerContext };
