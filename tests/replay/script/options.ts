import { parseArgs } from "node:util";

export interface Options {
  files: string[];
  urls: string[];
  visitors: number;
  agents: number;
  speed: number;
  /** Only the first so many dialogues; all by default. */
  limit: number;
  admin: { key: string } | { email: string; password: string };
}

export const USAGE = `npm run replay -- FILE… [options]
  FILE                  dialogues as JSON Lines, plain or .gz: {"id", "lang", "turns": [{"role": "customer"|"agent", "text"}]}
  --url URL             address of the graph, again for each further gateway (http://localhost:4000/graphql)
  --visitors N          visitors at once (20)
  --agents M            agents' clients (4)
  --speed X             think and type like people, X times as fast; 0 = without any pause (0)
  --limit K             only the first K dialogues
  --email, --password   who may manage agents and channels (the demo administrator)
  --admin-key KEY       an API key instead`;

/** Reads the command line; throws with what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: "string", multiple: true, default: ["http://localhost:4000/graphql"] },
      visitors: { type: "string", default: "20" },
      agents: { type: "string", default: "4" },
      speed: { type: "string", default: "0" },
      limit: { type: "string" },
      email: { type: "string", default: "admin@demo.switchboard.example" },
      password: { type: "string", default: "switchboard" },
      "admin-key": { type: "string" },
    },
  });
  if (positionals.length === 0) throw new Error("Name at least one file of dialogues");
  const whole = (name: "visitors" | "agents" | "limit", text: string) => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number from 1`);
    return number;
  };
  const speed = Number(values.speed);
  if (!(speed >= 0)) throw new Error("--speed must be a number from 0");
  const key = values["admin-key"];
  return {
    files: positionals,
    urls: values.url,
    visitors: whole("visitors", values.visitors),
    agents: whole("agents", values.agents),
    speed,
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : whole("limit", values.limit),
    admin: key === undefined ? { email: values.email, password: values.password } : { key },
  };
}
