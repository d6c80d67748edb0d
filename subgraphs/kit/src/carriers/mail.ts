import type { Readable } from "node:stream";
import type { Transporter } from "nodemailer";
import { type Carried, saidBy } from "./carried.js";

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** True = TLS from the first byte; false = STARTTLS where the server offers it. */
  readonly isSecure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** The address that everything is sent from. */
  readonly from: string;
}

export interface Mail {
  /** What the Message-ID says before the domain: the same for every try, so that a second arrival is known as one. */
  readonly id: string;
  readonly to: string;
  /** How the sender is called. */
  readonly fromName: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Message-IDs of the thread's earlier mails, oldest first. */
  readonly thread: readonly string[];
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Readable;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;
const ADDRESS = /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]{1,253}$/;

/** @throws Error that names the setting that is not right. */
export function mailSettings(url: string | undefined, from: string | undefined): MailSettings | null {
  if (!url && !from) return null;
  if (!url || !/^smtps?:\/\//.test(url) || !URL.canParse(url))
    throw new Error("SMTP_URL: smtp://user:password@host:port, or smtps:// for TLS from the first byte.");
  if (!from || !ADDRESS.test(from)) throw new Error("MAIL_FROM: the address that mail is sent from, without a name.");
  const { protocol, hostname, port, username, password } = new URL(url);
  if (!hostname) throw new Error("SMTP_URL: the host is missing.");
  const isSecure = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port || (isSecure ? 465 : 587)),
    isSecure,
    user: username ? decodeURIComponent(username) : null,
    password: username ? decodeURIComponent(password) : null,
    from,
  };
}

/** Hands mail to the installation's own server (RFC 5321), which carries it on. One connection for each. */
export class Mailer {
  #transport: Promise<Transporter> | null = null;

  constructor(private readonly settings: MailSettings) {}

  /** The Message-ID that a mail of this `id` has. */
  messageId(id: string): string {
    return `<${id}@${this.settings.from.split("@")[1]}>`;
  }

  async send(mail: Mail): Promise<Carried> {
    const { from } = this.settings;
    const messageId = this.messageId(mail.id);
    try {
      const transport = await (this.#transport ??= this.#open());
      await transport.sendMail({
        messageId,
        from: { name: mail.fromName, address: from },
        to: { name: "", address: mail.to },
        ...(mail.replyTo ? { replyTo: { name: mail.fromName, address: mail.replyTo } } : {}),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        ...(mail.thread.length > 0 ? { inReplyTo: mail.thread.at(-1) as string, references: [...mail.thread] } : {}),
        attachments: mail.attachments.map(({ name, type, bytes }) => ({
          filename: name,
          contentType: type,
          content: bytes,
        })),
      });
      return { is: "TAKEN", externalId: messageId };
    } catch (error) {
      return judged(error as SmtpError);
    } finally {
      for (const { bytes } of mail.attachments) bytes.destroy();
    }
  }

  async #open(): Promise<Transporter> {
    const { createTransport } = await import("nodemailer");
    const { host, port, isSecure, user, password } = this.settings;
    return createTransport({
      host,
      port,
      secure: isSecure,
      ...(user === null ? {} : { auth: { user, pass: password ?? "" } }),
      // A password goes over no open line, whoever says that there is no TLS.
      requireTLS: user !== null && !isSecure && !LOOPBACK.test(host),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      dnsTimeout: 10_000,
      socketTimeout: 60_000,
      disableFileAccess: true,
      disableUrlAccess: true,
      allowInternalNetworkInterfaces: true,
    });
  }
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/**
 * 5yz to the recipient or to the content is for good (RFC 5321, 4.2.1); to our password it is not: that can be set
 * right. A line that breaks is tried again, since a mail that comes twice bears one Message-ID.
 */
function judged(error: SmtpError): Carried {
  const { code, responseCode, response } = error;
  const isOurs = code === "EENVELOPE" || code === "EMESSAGE";
  const said = isOurs && response ? saidBy(response) : null;
  if (isOurs && (responseCode === undefined || responseCode >= 500))
    return { is: "REFUSED", said: said ?? saidBy(error.message) };
  return { is: "NOT_NOW", said, cause: error };
}
