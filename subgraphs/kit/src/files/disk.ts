import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { newId } from "../ids.js";
import { assertKey, type ByteRange, FileMissing, type FileStore } from "./store.js";

/** What is being written; on the same disk, so that it can be renamed into place. */
const HALVES = ".halves";

/** Files in a folder: on one machine, or on a share that all gateways and the conversations subgraph see. */
export class DiskStore implements FileStore {
  constructor(private readonly folder: string) {}

  async write(key: string, source: Readable, size: number): Promise<void> {
    const place = this.#place(key);
    const half = join(this.folder, HALVES, newId("hlf"));
    await mkdir(dirname(half), { recursive: true, mode: 0o700 });
    try {
      await pipeline(source, createWriteStream(half, { flags: "wx", mode: 0o600 }));
      if ((await stat(half)).size !== size) throw new Error("The file did not come whole.");
      await flushed(half);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await rename(half, place);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const handle = await open(this.#place(key)).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "ENOENT" ? new FileMissing(key) : error;
    });
    return createReadStream("", { fd: handle, ...range });
  }

  remove(key: string): Promise<void> {
    return rm(this.#place(key), { force: true });
  }

  async tidy(before: Date): Promise<void> {
    const folder = join(this.folder, HALVES);
    for (const name of await readdir(folder).catch(() => [])) {
      const half = join(folder, name);
      const found = await stat(half).catch(() => null);
      if (found && found.mtime < before) await rm(half, { force: true });
    }
  }

  #place(key: string): string {
    assertKey(key);
    return join(this.folder, ...key.split("/"));
  }
}

/** On the disk before its name is: after a power cut there is no file with a hole under a name that a row tells. */
async function flushed(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
