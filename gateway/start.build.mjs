// Whether what lies in the `dist` folders is the build of what lies in the sources, and the build.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT_FILES = ["package.json", "package-lock.json", "tsconfig.json", "turbo.json", "codegen.yml"];
const PARENTS = ["subgraphs", "clients"];
const SKIPPED = new Set(["node_modules", "dist", "coverage"]);

function packages(root) {
  const below = PARENTS.flatMap((parent) =>
    readdirSync(path.join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`),
  );
  return ["gateway", ...below].filter((name) => existsSync(path.join(root, name, "package.json")));
}

function stampFile(root) {
  return path.join(root, ".turbo", "start.json");
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".") || SKIPPED.has(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* files(file);
    else if (entry.isFile() && !entry.name.endsWith(".test.ts")) yield file;
  }
}

/** Names, sizes and times instead of contents: some milliseconds for a thousand files. */
function stampOf(root) {
  const hash = createHash("sha256");
  const roots = ROOT_FILES.map((name) => path.join(root, name)).filter((file) => existsSync(file));
  const folders = [...packages(root), "schema"].map((name) => path.join(root, name));
  const below = folders.filter((folder) => existsSync(folder)).flatMap((folder) => [...files(folder)]);
  for (const file of [...roots, ...below]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** True when the last build still holds; else the stamp to hand to {@link build}. */
export function isBuilt(root) {
  const stamp = stampOf(root);
  try {
    const last = JSON.parse(readFileSync(stampFile(root), "utf8"));
    if (last.stamp === stamp && last.outputs.every((name) => existsSync(path.join(root, name)))) return true;
  } catch {
    // Never built, or the record is broken: build.
  }
  return stamp;
}

/**
 * Builds everything that changed. Quiet but for one line of progress; a failed build's own output
 * is the returned message. `onStart` gets the process; a build stopped by `wasStopped` leaves no stamp.
 */
export async function build(root, stamp, onStart, wasStopped) {
  const turbo = path.join(root, "node_modules", ".bin", "turbo");
  if (!existsSync(turbo)) return "There is nothing built and no turbo to build with. Run: npm install --include=dev";
  const begun = Date.now();
  const words = ["run", "build:server", "build", "--output-logs=errors-only", "--ui=stream"];
  const child = spawn(turbo, words, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    // npm and turbo look for newer versions of themselves otherwise; a start stays on this machine.
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      TURBO_NO_UPDATE_NOTIFIER: "1",
      DO_NOT_TRACK: "1",
      npm_config_update_notifier: "false",
    },
  });
  onStart(child);
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  const progress = showProgress(begun);
  const code = await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", resolve);
  });
  // turbo ends with 0 when it is interrupted; what it was making is not there then.
  const whole = code === 0 && !wasStopped();
  progress.end(whole);
  if (wasStopped()) return undefined;
  if (!whole) return `${said.trim()}\n\nThe build failed; the reason stands above.`;

  const outputs = packages(root).map((name) => `${name}/dist`);
  const made = outputs.filter((name) => existsSync(path.join(root, name)));
  mkdirSync(path.dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify({ stamp, outputs: made }));
  return undefined;
}

function showProgress(begun) {
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const text = "Building Switchboard (only after changes)";
  if (!process.stdout.isTTY) {
    console.log(`${text} …`);
    return { end: (good) => good && console.log(`Built in ${seconds()} s.`) };
  }
  const draw = () => process.stdout.write(`\r${text} … ${seconds()} s `);
  draw();
  const timer = setInterval(draw, 1_000);
  return {
    end(good) {
      clearInterval(timer);
      process.stdout.write(good ? `\r\x1b[KBuilt in ${seconds()} s.\n` : "\r\x1b[K");
    },
  };
}
