import { type Carried, saidBy } from "./carried.js";

export interface SmsSettings {
  readonly origin: string;
  readonly account: string;
  readonly token: string;
  /** A number, or the id of a messaging service. */
  readonly from: string;
}

/** Characters that one text may have: ten segments of Unicode's 67 are 670, of GSM-7's 153 are 1 530. */
export const SMS_MOST = 1_600;

/** @throws Error that names the setting that is not right. */
export function smsSettings(url: string | undefined, from: string | undefined): SmsSettings | null {
  if (!url && !from) return null;
  const where = url && URL.canParse(url) ? new URL(url) : null;
  if (!where || !/^https?:$/.test(where.protocol) || !where.username || !where.password)
    throw new Error("SMS_URL: https://account:token@api.twilio.com, or another that speaks the same API.");
  if (!from || !/^(?:\+\d{5,15}|MG[0-9a-f]{32}|[A-Za-z0-9 ]{1,11})$/.test(from))
    throw new Error("SMS_FROM: a number with its country (+…), a sender name, or the id of a messaging service.");
  const [account, token] = [decodeURIComponent(where.username), decodeURIComponent(where.password)];
  return { origin: where.origin, account, token, from };
}

/** Text messages by Twilio's API (`POST /2010-04-01/Accounts/{sid}/Messages.json`). */
export class Texter {
  constructor(private readonly settings: SmsSettings) {}

  async send(to: string, text: string): Promise<Carried> {
    const { origin, account, token, from } = this.settings;
    const body = new URLSearchParams({ To: to, Body: text });
    body.set(from.startsWith("MG") ? "MessagingServiceSid" : "From", from);
    try {
      const answer = await fetch(`${origin}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`, {
        method: "POST",
        headers: { authorization: `Basic ${Buffer.from(`${account}:${token}`).toString("base64")}` },
        body,
        redirect: "error",
        signal: AbortSignal.timeout(20_000),
      });
      return judged(answer.status, (await answer.json().catch(() => ({}))) as Answer);
    } catch (error) {
      return isBefore(error) ? { is: "NOT_NOW", said: null, cause: error } : { is: "UNCERTAIN", cause: error };
    }
  }
}

interface Answer {
  readonly sid?: string;
  readonly code?: number;
  readonly message?: string;
}

/** Our account and too much at once can be set right; anything else that is refused stays refused. */
function judged(status: number, { sid, code, message }: Answer): Carried {
  if (status < 300) return { is: "TAKEN", externalId: sid ?? "" };
  const said = saidBy(`${code ?? status}${message ? ` ${message}` : ""}`);
  const isLater = status === 401 || status === 403 || status === 408 || status === 429 || status >= 500;
  return isLater ? { is: "NOT_NOW", said, cause: new Error(said) } : { is: "REFUSED", said };
}

const BEFORE = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** Whether the line could not even be opened: nothing was said, so nothing can have arrived. */
function isBefore(error: unknown): boolean {
  const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? "";
  return BEFORE.has(code) || code === "UND_ERR_CONNECT_TIMEOUT";
}
