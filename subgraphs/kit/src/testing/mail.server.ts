import type { ParsedMail } from "mailparser";
import type { SMTPServer } from "smtp-server";
import type { MailSettings } from "../carriers/mail.js";
import { untilFileEnds } from "./file.js";
import { Queue } from "./queue.js";

export interface ReceivedMail extends ParsedMail {
  /** The addresses it was handed over for, whatever its headers say. */
  readonly recipients: readonly string[];
}

/** How the server answers to a recipient from now on. */
type Answer = { readonly code: number; readonly text: string } | "SILENCE" | null;

/** A mail server on this machine that speaks SMTP and keeps what it is given. */
export class MailServer extends Queue<ReceivedMail> {
  /** The password that it asks for. */
  readonly password = "open sesame";
  /** For which addresses somebody waits to hear whether their mail is taken. */
  readonly keptWaiting: string[] = [];
  #server: SMTPServer | null = null;
  #port = 0;
  readonly #answers = new Map<string, Answer>();
  #cutsAfterTaking = false;

  constructor() {
    super("mail");
  }

  get settings(): MailSettings {
    const { password } = this;
    return { host: "127.0.0.1", port: this.#port, isSecure: false, user: "shop", password, from: "desk@shop.example" };
  }

  /** Begins to listen, after the first time again where it did before. */
  async start(): Promise<void> {
    const [{ SMTPServer }, { simpleParser }] = await Promise.all([import("smtp-server"), import("mailparser")]);
    const server = new SMTPServer({
      logger: false,
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      disableReverseLookup: true,
      closeTimeout: 500,
      onAuth: ({ username, password }, _session, done) =>
        username === "shop" && password === this.password
          ? done(null, { user: "shop" })
          : done(Object.assign(new Error("Authentication credentials invalid"), { responseCode: 535 })),
      onRcptTo: ({ address }, _session, done) => {
        const answer = this.#answers.get(address) ?? null;
        if (answer === null) return done();
        if (answer === "SILENCE") return void this.keptWaiting.push(address);
        done(Object.assign(new Error(answer.text), { responseCode: answer.code }));
      },
      onData: (stream, session, done) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        simpleParser(stream).then((mail) => {
          this.add({ ...mail, recipients });
          if (this.#cutsAfterTaking) this.#cut();
          else done();
        }, done);
      },
    });
    server.on("error", () => undefined);
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", () => resolve()));
    this.#port = (server.server.address() as { port: number }).port;
  }

  /** What it says to whoever writes to this address; null = it takes the mail. */
  answers(address: string, answer: Answer): void {
    this.#answers.set(address, answer);
  }

  /** True: it takes a mail and hangs up before it says so. */
  cutsAfterTaking(is: boolean): void {
    this.#cutsAfterTaking = is;
  }

  #cut(): void {
    for (const connection of this.#server?.connections ?? []) connection.close();
  }

  stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    return new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }
}

/** Starts one; it ends with the file. */
export async function startMailServer(): Promise<MailServer> {
  const server = new MailServer();
  await server.start();
  untilFileEnds(() => server.stop());
  return server;
}
