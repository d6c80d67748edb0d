import { join } from "node:path";
import { Clamd } from "./clamd.js";
import { DiskStore } from "./disk.js";
import { FileLinks } from "./links.js";
import { S3Store, type S3Settings } from "./s3.js";
import { type Scanner, SignatureScanner } from "./scanner.js";
import type { FileStore } from "./store.js";

export interface FileSettings {
  readonly store: { readonly folder: string } | S3Settings;
  /** Where ClamAV's daemon listens; null = only the test file is found. */
  readonly clamd: { readonly path: string } | { readonly host: string; readonly port: number } | null;
}

/** Files, as a gateway and the subgraphs of one installation share them. */
export class Files {
  readonly store: FileStore;
  readonly scanner: Scanner;
  readonly links: FileLinks;

  constructor({ store, clamd }: FileSettings, linkKey: Buffer) {
    this.store = "folder" in store ? new DiskStore(store.folder) : new S3Store(store);
    this.scanner = clamd ? new Clamd(clamd) : new SignatureScanner();
    this.links = new FileLinks(linkKey);
  }
}

/** The environment's words for it; see README. */
export interface FileWords {
  readonly FILES?: string | undefined;
  readonly CLAMD?: string | undefined;
  readonly S3_ENDPOINT?: string | undefined;
  readonly S3_REGION: string;
  readonly S3_ACCESS_KEY?: string | undefined;
  readonly S3_SECRET_KEY?: string | undefined;
}

/** @throws Error that names the setting that is not right. */
export function fileSettings(words: FileWords, dataDir: string): FileSettings {
  return { store: storeOf(words, dataDir), clamd: clamdOf(words.CLAMD) };
}

function storeOf(words: FileWords, dataDir: string): FileSettings["store"] {
  const { FILES = join(dataDir, "files"), S3_REGION: region } = words;
  if (!FILES.startsWith("s3:")) return { folder: FILES };
  const [, bucket, prefix = ""] = /^s3:\/\/([a-z0-9.-]{3,63})(?:\/([\w./-]*))?$/.exec(FILES) ?? [];
  const { S3_ACCESS_KEY: accessKeyId, S3_SECRET_KEY: secretAccessKey } = words;
  if (!bucket) throw new Error("FILES: a folder, or s3://bucket/prefix.");
  if (!accessKeyId || !secretAccessKey) throw new Error("FILES: a bucket needs S3_ACCESS_KEY and S3_SECRET_KEY.");
  const endpoint = words.S3_ENDPOINT ?? `https://s3.${region}.amazonaws.com`;
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) throw new Error("S3_ENDPOINT: not a web address.");
  return { endpoint, bucket, prefix: prefix && `${prefix.replace(/\/$/, "")}/`, region, accessKeyId, secretAccessKey };
}

function clamdOf(place: string | undefined): FileSettings["clamd"] {
  if (!place) return null;
  if (place.startsWith("/")) return { path: place };
  const [, host, port] = /^\[?([^[\]\s]+?)\]?:(\d{1,5})$/.exec(place) ?? [];
  if (!host || !port) throw new Error("CLAMD: host:port, or the path of its socket.");
  return { host, port: Number(port) };
}
