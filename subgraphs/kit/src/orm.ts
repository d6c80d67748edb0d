import { MikroORM, type Options } from "@mikro-orm/postgresql";
import { Migrator, type Migration } from "@mikro-orm/migrations";
import type { Constructor } from "@mikro-orm/core";
import pg, { type ClientConfig } from "pg";
import { PreparedDriver } from "./orm.driver.js";
import "./wire-types.js";
import { KIT_TABLES } from "./stored.js";
import type { NounClass } from "./rows.js";

export interface OrmParts {
  readonly name: string;
  readonly nouns: readonly NounClass<never>[];
  readonly migrations?: readonly (new (...args: never[]) => Migration)[];
}

/** One ORM per subgraph: its nouns and the kit's tables, in the PostgreSQL schema of its name. */
export async function openOrm(parts: OrmParts, connection: ClientConfig, max: number): Promise<MikroORM> {
  const options: Options = {
    driver: PreparedDriver,
    entities: [...KIT_TABLES, ...parts.nouns] as never[],
    schema: parts.name,
    dbName: connection.database ?? "switchboard",
    driverOptions: {
      ...connection,
      max,
      // The same rows whether they come through the ORM or through prepared statements.
      types: { getTypeParser: (oid: number, format?: "text") => pg.types.getTypeParser(oid, format) },
    },
    discovery: { warnWhenNoEntities: false, checkDuplicateFieldNames: true },
    filters: {
      tenant: {
        name: "tenant",
        // Tables without a workspace hold nothing of any tenant.
        cond: (args: { workspaceId?: string }, _type: string, _em: unknown, _options: unknown, entity?: string) => {
          void entity;
          return { workspaceId: args.workspaceId ?? "" } as never;
        },
        entity: [...KIT_TABLES, ...parts.nouns].filter((noun) =>
          hasWorkspace(noun as { tenantless?: boolean }),
        ) as never,
        default: true,
      },
    },
    migrations: {
      tableName: "migration",
      snapshot: false,
      transactional: true,
      allOrNothing: true,
      dropTables: true,
      migrationsList: (parts.migrations ?? []).map((m) => ({
        name: m.name,
        class: m as unknown as Constructor<Migration>,
      })),
    },
    schemaGenerator: {
      createForeignKeyConstraints: false,
      ignoreSchema: [
        "graphile_worker",
        "kit",
        "workspace",
        "customers",
        "conversations",
        "tickets",
        "knowledge",
        "analytics",
      ].filter((s) => s !== parts.name),
    },
    extensions: [Migrator],
    debug: false,
    logger: () => undefined,
  };
  return MikroORM.init(options as never);
}

/** Classes that say `static tenantless = true` belong to no workspace; everything else is filtered by one. */
const hasWorkspace = (noun: { tenantless?: boolean }) => noun.tenantless !== true;
