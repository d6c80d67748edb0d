import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nextMigration } from "@switchboard/kit/migrate";
import { startPostgres } from "@switchboard/kit/postgres";
import pg from "pg";
import { ROOT } from "./places.js";
import { SUBGRAPHS } from "./topology/subgraphs.js";

/**
 * Compares every subgraph's entities with what its migrations make of an empty database, and writes what is missing
 * as a new migration. With `--check` it fails when something is missing.
 */
const onlyCheck = process.argv.includes("--check");
const data = await mkdtemp(join(tmpdir(), "switchboard-migrations-"));
const server = await startPostgres({ dataDir: data, log: () => undefined, ephemeral: true });
let missing = 0;
try {
  for (const definition of SUBGRAPHS) {
    const client = new pg.Client({ connectionString: server.url("postgres") });
    await client.connect();
    await client.query(`create database ${definition.name}`);
    await client.end();
    const up = await nextMigration(definition, server.url(definition.name));
    if (up.length === 0) continue;
    missing++;
    if (onlyCheck)
      console.error(`${definition.name}: its tables have changed and no migration says so:\n  ${up.join("\n  ")}`);
    else await write(definition.name, up);
  }
} finally {
  await server.stop();
  await rm(data, { recursive: true, force: true });
}
if (onlyCheck && missing) process.exit(1);
console.log(missing ? `migrations: wrote ${missing}` : "migrations: up to date");

async function write(subgraph: string, up: readonly string[]): Promise<void> {
  const folder = join(ROOT, "subgraphs", subgraph, "src", "migrations");
  await mkdir(folder, { recursive: true });
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const name = `Migration${stamp}`;
  const statements = up.map((sql) => `    this.addSql(${quoted(sql)});`).join("\n");
  await writeFile(
    join(folder, `${name}.ts`),
    `import { Migration } from "@switchboard/kit/migrate";\n\nexport class ${name} extends Migration {\n  override up(): void {\n${statements}\n  }\n}\n`,
  );
  const names = (await readdir(folder)).flatMap((file) => /^(Migration\d+)\.ts$/.exec(file)?.[1] ?? []).sort();
  const index = `${names.map((n) => `import { ${n} } from "./${n}.js";`).join("\n")}\n\n/** In the order they run; never edit one that has been released. */\nexport const migrations = [${names.join(", ")}];\n`;
  const file = join(folder, "index.ts");
  if ((await readFile(file, "utf8").catch(() => "")) !== index) await writeFile(file, index);
}

/** As a template literal: SQL is full of both kinds of quotes. */
function quoted(sql: string): string {
  return `\`${sql.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;
}
