import { Line } from "./http.js";

export interface Request {
  readonly path: string;
  readonly token: string;
  readonly body: string;
}

export interface Pounding {
  readonly requests: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** As many requests as `connections` get answered in that time, each sent when the one before it is answered. */
export async function pound(
  port: number,
  connections: number,
  seconds: number,
  next: (i: number) => Request,
): Promise<Pounding> {
  const lines = await Promise.all(Array.from({ length: connections }, () => Line.open(port)));
  const times: number[] = [];
  let sent = 0;
  const begun = performance.now();
  const until = begun + seconds * 1_000;
  await Promise.all(
    lines.map(async (line) => {
      while (performance.now() < until) {
        const { path, token, body } = next(sent++);
        const from = performance.now();
        const answer = await line.post(path, token, body);
        if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.body.toString().slice(0, 500)}`);
        times.push(performance.now() - from);
      }
    }),
  );
  const took = (performance.now() - begun) / 1_000;
  for (const line of lines) line.close();
  return {
    requests: times.length,
    seconds: took,
    perSecond: times.length / took,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

/** Nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}
