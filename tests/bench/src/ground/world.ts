import type { Viewer } from "@switchboard/kit";
import type { ClientConfig } from "pg";

export interface BenchAgent {
  readonly id: string;
  /** A session token, as a console sends it. */
  readonly token: string;
  readonly viewer: Viewer;
  /** Open conversations of this agent, newest last. */
  readonly open: readonly string[];
}

/** What every side is told of the ground it stands on. JSON, so that other processes can read it. */
export interface World {
  /** As the owner; sides connect as `switchboard_app`, under row-level security. */
  readonly databaseUrl: string;
  readonly masterKeyHex: string;
  /** The same database as `switchboard_app`. */
  readonly app: ClientConfig;
  readonly workspaceId: string;
  readonly agents: readonly BenchAgent[];
  /** Read connections of each side, over all its processes. */
  readonly pool: number;
  readonly size: number;
}
