import type { MikroORM } from "@mikro-orm/postgresql";
import type { Stream } from "./events/stream.js";
import type { Platform } from "./platform.js";

/** What one running subgraph is made of, as its contexts see it. */
export interface SubgraphParts {
  /** Also the PostgreSQL schema that holds its tables. */
  readonly name: string;
  readonly orm: MikroORM;
  readonly platform: Platform;
  /** Its own event log, live. */
  readonly stream: Stream;
  /** Told after each commit that may have recorded events. */
  rang(): void;
}
