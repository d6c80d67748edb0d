import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import type { SmsSettings } from "../carriers/sms.js";
import { untilFileEnds } from "./file.js";
import { Queue } from "./queue.js";

export interface ReceivedText {
  readonly to: string;
  readonly from: string;
  readonly body: string;
}

/** `code`: Twilio's own; CUT = it takes the text and hangs up before it says so; SILENCE = it takes it and says nothing until `hangUp`. */
type Answer = { readonly status: number; readonly code: number; readonly message: string } | "CUT" | "SILENCE" | null;

/** Twilio's API for text messages on this machine: checks who calls, answers as Twilio does, keeps what it is given. */
export class SmsServer extends Queue<ReceivedText> {
  answer: Answer = null;
  readonly #server: Server;
  readonly #account = "AC00000000000000000000000000000001";

  constructor() {
    super("text message");
    this.#server = createServer(async (request, response) => {
      const fields = new URLSearchParams(await text(request));
      const say = (status: number, body: object) =>
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      const refuse = (status: number, code: number, message: string) =>
        say(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
      const right = `Basic ${Buffer.from(`${this.#account}:secret`).toString("base64")}`;
      const path = `/2010-04-01/Accounts/${this.#account}/Messages.json`;
      if (request.headers.authorization !== right) return refuse(401, 20003, "Authenticate");
      if (request.method !== "POST" || request.url !== path) return refuse(404, 20404, "The resource was not found");
      const [to, from, body] = ["To", "From", "Body"].map((name) => fields.get(name));
      if (!body) return refuse(400, 21602, "Message body is required.");
      if (!to || !/^\+[1-9]\d{4,14}$/.test(to)) return refuse(400, 21211, `Invalid 'To' Phone Number: ${to}`);
      if (typeof this.answer === "object" && this.answer)
        return refuse(this.answer.status, this.answer.code, this.answer.message);
      this.add({ to, from: from ?? "", body });
      if (this.answer === "CUT") return request.socket.destroy();
      if (this.answer === "SILENCE") return;
      return say(201, { sid: `SM${`${this.all.length}`.padStart(32, "0")}`, status: "queued", to, from, body });
    });
  }

  hangUp(): void {
    this.#server.closeAllConnections();
  }

  get settings(): SmsSettings {
    const { port } = this.#server.address() as { port: number };
    const from = "+15005550006";
    return { origin: `http://127.0.0.1:${port}`, account: this.#account, token: "secret", from };
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    untilFileEnds(() => {
      this.#server.closeAllConnections();
      this.#server.close();
    });
  }
}

/** Starts one; it ends with the file. */
export async function startSmsServer(): Promise<SmsServer> {
  const server = new SmsServer();
  await server.start();
  return server;
}
