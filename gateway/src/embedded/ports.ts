import { execFile } from "node:child_process";
import { readdir, readFile, readlink } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { promisify } from "node:util";

/**
 * Makes sure that a TCP port can be listened on, by listening on it for a moment.
 *
 * @throws Error for the person at the terminal: who has the port where that can be seen, and what
 * to do about it; likewise when the port may not be used at all or the host is not ours.
 */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const code = await tryPort(port, host);
  if (code === undefined) return;
  const ways = "Set PORT=… to another port";
  if (code === "EADDRINUSE") {
    const owner = await ownerOf(port);
    throw new Error(`Port ${port} is in use by ${owner ?? "another program"}. ${ways}, or stop it.`);
  }
  if (code === "EACCES") {
    throw new Error(
      `Port ${port} may not be opened by this user: ports below 1024 are the system's. ${ways}, such as 4000.`,
    );
  }
  if (code === "EADDRNOTAVAIL")
    throw new Error(`The address ${host} is not one of this machine's. Set HOST=… to one that is.`);
  throw new Error(`Port ${port} on ${host} cannot be opened (${code}). ${ways}.`);
}

function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/** `node (pid 4711)`, or undefined when the system does not tell us. */
async function ownerOf(port: number): Promise<string | undefined> {
  const pid = process.platform === "linux" ? await listenerOnLinux(port) : await listenerByLsof(port);
  if (pid === undefined) return undefined;
  // The command line and not the short name, which Node sets to "MainThread".
  const { stdout } = await promisify(execFile)("ps", ["-o", "args=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
  const name = path.basename(stdout.trim().split(/[\s:]/)[0] ?? "");
  return `${name === "" ? "another program" : name} (pid ${pid})`;
}

/** Finds the listening socket's inode in /proc/net (proc_pid_net(5)), then the process that holds it. */
async function listenerOnLinux(port: number): Promise<number | undefined> {
  const wanted = port.toString(16).toUpperCase().padStart(4, "0");
  const LISTEN = "0A";
  const inodes = new Set<string>();
  for (const table of ["tcp", "tcp6"]) {
    const text = await readFile(`/proc/net/${table}`, "utf8").catch(() => "");
    for (const line of text.split("\n").slice(1)) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === LISTEN && local?.endsWith(`:${wanted}`) && inode !== undefined) inodes.add(`socket:[${inode}]`);
    }
  }
  if (inodes.size === 0) return undefined;
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    for (const fd of await readdir(`/proc/${pid}/fd`).catch(() => [])) {
      const target = await readlink(`/proc/${pid}/fd/${fd}`).catch(() => "");
      if (inodes.has(target)) return Number(pid);
    }
  }
  return undefined;
}

async function listenerByLsof(port: number): Promise<number | undefined> {
  const words = ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-t"];
  const { stdout } = await promisify(execFile)("lsof", words).catch(() => ({ stdout: "" }));
  const pid = Number.parseInt(stdout, 10);
  return Number.isNaN(pid) ? undefined : pid;
}
