import { operationFromDocument, Supergraph as Composed } from "@apollo/federation-internals";
import { type QueryPlan, QueryPlanner } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { dependsOnType } from "./shape/select.js";
import { SupergraphTypes } from "./run/types.js";

/** A composed supergraph: the schema clients see, the subgraphs behind it, and a planner over both. */
export class Supergraph {
  /** The client's schema: federation's own parts and what is `@inaccessible` are gone. */
  readonly schema: GraphQLSchema;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  readonly types: SupergraphTypes;
  /** The last one read: a process has one, whatever number of gateways. */
  static #last: { readonly sdl: string; readonly supergraph: Supergraph } | undefined;
  readonly #composed: Composed;
  readonly #planner: QueryPlanner;
  #typedPlanner: QueryPlanner | undefined;

  private constructor(composed: Composed) {
    this.#composed = composed;
    this.#planner = new QueryPlanner(composed);
    this.schema = composed.apiSchema().toGraphQLJSSchema();
    this.subgraphs = composed.subgraphsMetadata();
    this.types = new SupergraphTypes(composed.schema.toGraphQLJSSchema());
  }

  /** Reads supergraph SDL; throws when it is not a valid supergraph of a version the planner knows. */
  static parse(sdl: string): Supergraph {
    if (Supergraph.#last?.sdl !== sdl) Supergraph.#last = { sdl, supergraph: new Supergraph(Composed.build(sdl)) };
    return Supergraph.#last.supergraph;
  }

  /** Plans one operation of a valid document; throws a GraphQLError when the planner refuses it. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan {
    const operation = operationFromDocument(
      this.#composed.apiSchema(),
      document,
      operationName === undefined ? {} : { operationName },
    );
    return this.#plannerFor(document).buildQueryPlan(operation);
  }

  /**
   * The planner keys fetches by response path alone, and so asks once for `posts(first: 1)` where the
   * document says `first: 1` on one type and `first: 5` on another. Fetches by type are right but more,
   * so they are planned only for documents that need them.
   */
  #plannerFor(document: DocumentNode): QueryPlanner {
    if (!dependsOnType(document)) return this.#planner;
    this.#typedPlanner ??= new QueryPlanner(this.#composed, { typeConditionedFetching: true });
    return this.#typedPlanner;
  }
}
