import { createConnection, type NetConnectOpts, type Socket } from "node:net";
import type { Readable } from "node:stream";
import { type Scanner, ScannerDown, type Verdict } from "./scanner.js";

const SILENT_MOST_MS = 60_000;
const ANSWER_MOST = 4_096;

/**
 * ClamAV's daemon, by its INSTREAM command: chunks with a length before each, a length of zero at the end
 * (clamd(8), "INSTREAM"). One connection for each file.
 */
export class Clamd implements Scanner {
  constructor(private readonly place: NetConnectOpts) {}

  async scan(bytes: Readable): Promise<Verdict> {
    const socket = createConnection(this.place);
    socket.setTimeout(SILENT_MOST_MS, () => socket.destroy(new Error("clamd is silent")));
    try {
      const answer = answerOf(socket);
      // It may answer and hang up before it has read all: then the answer counts, not the broken pipe.
      send(socket, bytes).catch((error: Error) => bytes.errored && socket.destroy(error));
      return verdictOf(await answer);
    } catch (error) {
      throw new ScannerDown(error);
    } finally {
      socket.destroy();
      bytes.destroy();
    }
  }
}

async function send(socket: Socket, bytes: Readable): Promise<void> {
  await written(socket, Buffer.from("zINSTREAM\0"));
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    if (chunk.length === 0) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    await written(socket, Buffer.concat([length, chunk]));
  }
  await written(socket, Buffer.alloc(4));
}

const written = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

function answerOf(socket: Socket): Promise<string> {
  const answer = new Promise<string>((resolve, reject) => {
    let text = "";
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      const end = text.indexOf("\0");
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > ANSWER_MOST) reject(new Error("clamd says too much"));
    });
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("clamd hung up")));
  });
  answer.catch(() => undefined);
  return answer;
}

function verdictOf(answer: string): Verdict {
  const said = answer.replace(/^stream: /, "");
  if (said === "OK") return { isClean: true };
  const found = /^(.+) FOUND$/.exec(said)?.[1];
  if (found) return { isClean: false, signature: found };
  if (/size limit exceeded/i.test(said)) return { isClean: false, signature: null, problem: "too large to scan" };
  throw new Error(`clamd: ${said}`);
}
