import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AwsV4Signer } from "aws4fetch";
import { assertKey, type ByteRange, FileMissing, type FileStore } from "./store.js";

export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  /** Put before each key, with its slash; may be empty. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const ANSWERS_WITHIN_MS = 30_000;

/**
 * Files in a bucket of anything that speaks S3: path-style addresses, requests signed by Signature Version 4
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html), bodies streamed as they come.
 * Node's own client and not fetch: S3 refuses chunked bodies, and fetch sends streams in no other way.
 */
export class S3Store implements FileStore {
  constructor(private readonly settings: S3Settings) {}

  async write(key: string, source: Readable, size: number): Promise<void> {
    const response = await this.#send("PUT", key, { "content-length": String(size) }, source);
    await drained(response);
    expectStatus(response, 200);
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const headers = range ? { range: `bytes=${range.start}-${range.end}` } : {};
    const response = await this.#send("GET", key, headers);
    if (response.statusCode === (range ? 206 : 200)) return response;
    await drained(response);
    if (response.statusCode === 404) throw new FileMissing(key);
    expectStatus(response, 200);
    throw new Error("The store does not know ranges.");
  }

  async remove(key: string): Promise<void> {
    const response = await this.#send("DELETE", key, {});
    await drained(response);
    if (response.statusCode !== 404) expectStatus(response, 204);
  }

  /** A request that breaks off leaves no object: nothing to do. */
  async tidy(): Promise<void> {}

  async #send(method: string, key: string, headers: Record<string, string>, body?: Readable): Promise<IncomingMessage> {
    assertKey(key);
    const { endpoint, bucket, prefix, region, accessKeyId, secretAccessKey } = this.settings;
    const address = `${endpoint.replace(/\/$/, "")}/${bucket}/${prefix}${key}`;
    const signer = new AwsV4Signer({
      method,
      url: address,
      headers,
      accessKeyId,
      secretAccessKey,
      region,
      service: "s3",
    });
    const signed = await signer.sign();
    const request = (signed.url.protocol === "https:" ? requestHttps : requestHttp)(signed.url, {
      method,
      headers: { ...headers, ...Object.fromEntries(signed.headers) },
      signal: body ? undefined : AbortSignal.timeout(ANSWERS_WITHIN_MS),
    } as object);
    const response = new Promise<IncomingMessage>((resolve, reject) => {
      request.once("response", resolve);
      request.once("error", reject);
    });
    // Whoever waits for the answer hears of it there.
    response.catch(() => undefined);
    if (body) await pipeline(body, request);
    else request.end();
    return response;
  }
}

async function drained(response: IncomingMessage): Promise<void> {
  for await (const _ of response);
}

function expectStatus({ statusCode }: IncomingMessage, expected: number): void {
  if (statusCode !== expected) throw new Error(`The file store answered ${statusCode}.`);
}
