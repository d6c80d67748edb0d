import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { type CarrierSettings, carrierSettings, type FileSettings, fileSettings } from "@switchboard/kit";
import { z } from "zod";

const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default("0.0.0.0"),
  /** Embedded database, keys and files. */
  SWITCHBOARD_DATA: z.string().default(".data"),
  DATABASE_URL: z.string().url().optional(),
  WORKERS: z.coerce.number().int().min(1).max(64).default(availableParallelism()),
  /** 32 bytes or more as base64; made on the first start when absent. */
  MASTER_KEY: z.string().min(43).optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("warn"),
  METRICS_PORT: z.coerce.number().int().optional(),
  NATS_URL: z.string().optional(),
  NATS_SERVER: z.string().default("nats-server"),
  /** Comma-separated origins that may use the session cookie, besides the server's own. */
  ALLOWED_ORIGINS: z.string().default(""),
  /** `false` behind nothing: then the client address is the socket's. */
  TRUST_PROXY: z.stringbool().default(false),
  /** OTLP over HTTP, e.g. http://localhost:4318; absent = no tracing. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().url().optional(),
  SEED_DEMO: z.stringbool().default(true),
  /** Where uploaded files lie: a folder (default: `files` in the data folder) or `s3://bucket/prefix`. */
  FILES: z.string().optional(),
  S3_ENDPOINT: z.string().optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  /** ClamAV's daemon: `host:port`, or the path of its socket. */
  CLAMD: z.string().optional(),
  /** `smtp://user:password@host:port`, or smtps: for TLS from the first byte; with MAIL_FROM. */
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  /** `https://account:token@host` of a service that speaks Twilio's API; with SMS_FROM. */
  SMS_URL: z.string().optional(),
  SMS_FROM: z.string().optional(),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly workers: number;
  readonly masterKey: Buffer;
  readonly logLevel: z.infer<typeof Settings>["LOG_LEVEL"];
  readonly metricsPort: number | undefined;
  readonly natsUrl: string | undefined;
  readonly natsServer: string;
  readonly allowedOrigins: readonly string[];
  readonly trustProxy: boolean;
  readonly tracingEndpoint: string | undefined;
  readonly seedDemo: boolean;
  readonly files: FileSettings;
  readonly carriers: CarrierSettings;
}

/** Reads the process's settings once. @throws Error that names each bad setting. */
export async function readConfig(env: NodeJS.ProcessEnv): Promise<Config> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`These settings are not right:\n${lines.join("\n")}`);
  }
  const s = parsed.data;
  const dataDir = resolve(s.SWITCHBOARD_DATA);
  return {
    port: s.PORT,
    host: s.HOST,
    dataDir,
    databaseUrl: s.DATABASE_URL,
    workers: s.WORKERS,
    masterKey: s.MASTER_KEY ? Buffer.from(s.MASTER_KEY, "base64") : await keptKey(dataDir),
    logLevel: s.LOG_LEVEL,
    metricsPort: s.METRICS_PORT,
    natsUrl: s.NATS_URL,
    natsServer: s.NATS_SERVER,
    allowedOrigins: s.ALLOWED_ORIGINS.split(",")
      .map((o) => o.trim())
      .filter(Boolean),
    trustProxy: s.TRUST_PROXY,
    tracingEndpoint: s.OTEL_EXPORTER_OTLP_ENDPOINT,
    seedDemo: s.SEED_DEMO,
    files: fileSettings(s, dataDir),
    carriers: carrierSettings(s),
  };
}

/** The key of this installation, beside its data: lost together or kept together. */
async function keptKey(dataDir: string): Promise<Buffer> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, "master.key");
  try {
    return Buffer.from((await readFile(file, "utf8")).trim(), "base64");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  await writeFile(file, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  await chmod(file, 0o600);
  return Buffer.from((await readFile(file, "utf8")).trim(), "base64");
}
