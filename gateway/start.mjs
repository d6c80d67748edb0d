// `npm start`: picks a Node that is new enough, builds what changed, runs the gateway and stays out
// of its way. Plain JavaScript without dependencies, because it runs before either is known to work,
// on any Node from 18.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "./start.build.mjs";

const OLDEST_NODE = [22, 17];
const REPEAT_MS = 2_000;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const entry = words.includes("--distributed") ? "main.distributed.js" : "main.js";

/** The running build or gateway; signals go to it. */
let child;
let askedToStopAt;

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** The pinned Node that npm installed where there is one for this machine, else the one running this. */
function findNode() {
  const pinned = path.join(
    root,
    "node_modules",
    `node-${os.platform().replace("win32", "win")}-${os.arch()}`,
    "bin",
    "node",
  );
  const program = [pinned, `${pinned}.exe`].find((file) => existsSync(file));
  if (program !== undefined) {
    if (realpathSync(program) === process.execPath) return program;
    // It may be there and still not run, as on Alpine, whose C library is another.
    if (spawnSync(program, ["--version"]).status === 0) return program;
  }
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return process.execPath;
  return fail(
    `Switchboard needs Node.js ${OLDEST_NODE.join(".")} or newer, and this is ${process.version}.\n` +
      (os.platform() === "linux" || os.platform() === "win32"
        ? "npm install brings one along, unless it was told to omit optional packages. Run npm install again,\n" +
          "or install Node.js 24 from https://nodejs.org."
        : "For this system npm brings none along. Install Node.js 24 from https://nodejs.org or with your package\n" +
          "manager (brew install node@24), then run npm start again."),
  );
}

/** Where the kernel offers it, the gateway is told to stop even if this script dies by kill -9. */
function tieToOurLife() {
  const tie = ["setpriv", "--pdeathsig", "TERM"];
  return spawnSync(tie[0], [...tie.slice(1), "true"]).status === 0 ? tie : [];
}

/**
 * Passes the wish to stop on, once. Ctrl-C reaches us from the terminal and again from npm within
 * milliseconds; a repeat after two seconds is a person who will not wait for the draining.
 */
function stop(signal) {
  const now = Date.now();
  if (askedToStopAt === undefined) {
    askedToStopAt = now;
    child?.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
  } else if (now - askedToStopAt > REPEAT_MS) {
    console.error("Ending at once.");
    child?.kill("SIGKILL");
  }
}

function finish(code, signal) {
  process.exit(code ?? 128 + (os.constants.signals[signal] ?? 0));
}

/** npm ended by kill -9 would leave us running with nobody to stop us. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop("SIGTERM"), 1_000).unref();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(signal));
stopWithNpm();

if (!existsSync(path.join(root, "node_modules", "graphql"))) {
  fail("The packages Switchboard is made of are not installed yet. Run: npm install");
}
const node = findNode();

const stamp = isBuilt(root);
if (stamp !== true) {
  const remember = (started) => {
    child = started;
  };
  const outcome = await build(root, stamp, remember, () => askedToStopAt !== undefined);
  if (askedToStopAt !== undefined) process.exit(130);
  if (outcome !== undefined) fail(outcome);
}

const main = path.join(root, "gateway", "dist", entry);
if (!existsSync(main)) fail(`There is no ${path.relative(root, main)}; the build did not make it.`);
const [command, ...rest] = [...tieToOurLife(), node, main, ...words.filter((word) => word !== "--distributed")];
// A session of its own keeps the terminal's Ctrl-C away from it: the signal must come once, through us.
child = spawn(command, rest, { cwd: root, detached: true, stdio: ["ignore", "inherit", "inherit"] });
child.once("error", (error) => fail(`The gateway could not be started: ${error.message}`));
child.once("exit", finish);
if (askedToStopAt !== undefined) child.kill("SIGTERM");
