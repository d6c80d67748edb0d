import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { newId } from "../ids.js";
import { Clamd } from "./clamd.js";
import { S3Store } from "./s3.js";
import { ScannerDown } from "./scanner.js";
import { FileMissing } from "./store.js";

const closing: { close(): unknown }[] = [];
afterAll(() => {
  for (const server of closing) server.close();
});
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

/** Reads INSTREAM as clamd does and answers with what `judge` says of the bytes. */
async function clamd(judge: (bytes: Buffer) => string | null): Promise<number> {
  const server = createSocketServer((socket: Socket) => {
    let received = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const parts: Buffer[] = [];
      let at = "zINSTREAM\0".length;
      if (received.length >= at && received.subarray(0, at).toString() !== "zINSTREAM\0") return socket.destroy();
      while (received.length >= at + 4) {
        const length = received.readUInt32BE(at);
        if (length === 0) {
          const said = judge(Buffer.concat(parts));
          return said === null ? socket.destroy() : socket.end(`stream: ${said}\0`);
        }
        if (received.length < at + 4 + length) return;
        parts.push(received.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(server);
  return portOf(server);
}

const scan = (port: number, bytes: Buffer) =>
  new Clamd({ host: "127.0.0.1", port }).scan(Readable.from([bytes.subarray(0, 10), bytes.subarray(10)]));

describe("ClamAV's daemon", () => {
  it("gets every byte in order and its word is taken", async () => {
    const bytes = Buffer.from("some bytes that are scanned".repeat(9_000));
    const right = await clamd((got) => (got.equals(bytes) ? "OK" : "Wrong FOUND"));
    expect(await scan(right, bytes)).toEqual({ isClean: true });
    const found = await clamd(() => "Eicar-Test-Signature FOUND");
    expect(await scan(found, bytes)).toEqual({ isClean: false, signature: "Eicar-Test-Signature" });
    const tooLarge = await clamd(() => "INSTREAM size limit exceeded. ERROR");
    expect(await scan(tooLarge, bytes)).toMatchObject({ isClean: false, signature: null });
  });

  it("that is not there, hangs up or says something else lets nothing through", async () => {
    const bytes = Buffer.from("bytes to scan");
    for (const port of [1, await clamd(() => null), await clamd(() => "Can't allocate memory ERROR")])
      await expect(scan(port, bytes)).rejects.toBeInstanceOf(ScannerDown);
  });
});

const SECRET = "local-secret";
const sha = (text: string) => createHash("sha256").update(text).digest("hex");
const mac = (key: Buffer | string, text: string) => createHmac("sha256", key).update(text).digest();

/** Signature Version 4 as the server computes it, from AWS's description and not by the client's library. */
function isSigned({ method, url, headers }: IncomingMessage): boolean {
  const [, scope = "", names = "", given = ""] =
    /^AWS4-HMAC-SHA256 Credential=local\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? "",
    ) ?? [];
  const [day = "", region = "", service = "", end = ""] = scope.split("/");
  const lines = names.split(";").map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const request = [method, url, "", lines.join(""), names, headers["x-amz-content-sha256"]].join("\n");
  const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha(request)].join("\n");
  const key = mac(mac(mac(mac(`AWS4${SECRET}`, day), region), service), end);
  return given !== "" && names.split(";").includes("host") && mac(key, text).toString("hex") === given;
}

describe("an S3-compatible store", async () => {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const url = request.url ?? "";
    const body = request.method === "PUT" ? await buffer(request).catch(() => null) : null;
    if (!isSigned(request)) return response.writeHead(403).end("SignatureDoesNotMatch");
    if (request.method === "PUT") {
      if (body === null || request.headers["content-length"] !== String(body.length))
        return response.writeHead(411).end();
      objects.set(url, body);
      return response.writeHead(200).end();
    }
    const found = objects.get(url);
    if (request.method === "DELETE") return response.writeHead(objects.delete(url) ? 204 : 404).end();
    if (!found) return response.writeHead(404).end("NoSuchKey");
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    if (first === undefined) return response.writeHead(200).end(found);
    return response.writeHead(206).end(found.subarray(Number(first), Number(last) + 1));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(server);
  const settings = {
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    bucket: "files",
    prefix: "desk/",
    region: "eu-central-1",
    accessKeyId: "local",
    secretAccessKey: SECRET,
  };
  const store = new S3Store(settings);
  const key = () => `${newId("wsp")}/${newId("att")}-abc_-def`;

  it("takes, gives, gives in part and removes, each request signed", async () => {
    const place = key();
    const bytes = Buffer.alloc(300_000, "0123456789");
    await store.write(place, Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]), bytes.length);
    expect(await buffer(await store.read(place))).toEqual(bytes);
    expect((await buffer(await store.read(place, { start: 2, end: 4 }))).toString()).toBe("234");
    await store.remove(place);
    await store.remove(place);
    await expect(store.read(place)).rejects.toBeInstanceOf(FileMissing);
  });

  it("keeps nothing of what breaks off, and refuses who signs with another secret", async () => {
    const place = key();
    const broken = async function* () {
      yield Buffer.alloc(1_000);
      throw new Error("cut");
    };
    await expect(store.write(place, Readable.from(broken()), 5_000)).rejects.toThrow("cut");
    await expect(store.read(place)).rejects.toBeInstanceOf(FileMissing);
    const stranger = new S3Store({ ...settings, secretAccessKey: "other" });
    await expect(stranger.write(place, Readable.from([Buffer.from("x")]), 1)).rejects.toThrow("403");
    await expect(stranger.read(place)).rejects.toThrow("403");
    await expect(store.read("../etc/passwd")).rejects.toThrow("Not a key");
  });
});
