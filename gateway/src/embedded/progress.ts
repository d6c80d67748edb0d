import type { Config } from "../config.js";
import { DEMO } from "../seed/people.js";

/** Says what is being done and how long it took. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stdout.write(`  ${name.padEnd(16)} …`);
  const result = await work();
  process.stdout.write(`\r  ${name.padEnd(16)} ${((performance.now() - started) / 1_000).toFixed(1)} s\n`);
  return result;
}

/** Where everything is, and how to sign in. */
export function announce(config: Config): void {
  const base = `http://localhost:${config.port}`;
  const lines = [
    "",
    "Switchboard is ready.",
    "",
    `  Console    ${base}/`,
    `  Widget     ${base}/widget`,
    `  Explorer   ${base}/explorer`,
    `  Graph      ${base}/graphql   (HTTP and graphql-ws)`,
  ];
  if (config.seedDemo) {
    lines.push("", "  Sign in as");
    for (const person of DEMO.people)
      lines.push(`    ${person.roleKey.padEnd(11)} ${person.email.padEnd(38)} ${DEMO.password}`);
  }
  lines.push("", "  Ctrl-C stops it; the data stays.", "");
  console.log(lines.join("\n"));
}
