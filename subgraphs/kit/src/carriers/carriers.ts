import { Mailer, type MailSettings, mailSettings } from "./mail.js";
import { Texter, type SmsSettings, smsSettings } from "./sms.js";

/** By what words leave this installation; null = nothing carries them. */
export interface CarrierSettings {
  readonly mail: MailSettings | null;
  readonly sms: SmsSettings | null;
}

/** In one process: who hangs does so for a minute, and jobs of every other kind wait for the same few hands. */
const AT_ONCE = 2;

export class Carriers {
  readonly mail: Mailer | null;
  readonly sms: Texter | null;
  #busy = 0;

  constructor({ mail, sms }: CarrierSettings) {
    this.mail = mail ? new Mailer(mail) : null;
    this.sms = sms ? new Texter(sms) : null;
  }

  /** Does what hands something over, unless that is being done as often as may be; says whether it was. */
  async ifFree(work: () => Promise<void>): Promise<boolean> {
    if (this.#busy >= AT_ONCE) return false;
    this.#busy++;
    try {
      await work();
      return true;
    } finally {
      this.#busy--;
    }
  }
}

export const NO_CARRIERS: CarrierSettings = { mail: null, sms: null };

/** The environment's words for it; see README. */
export interface CarrierWords {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly SMS_URL?: string | undefined;
  readonly SMS_FROM?: string | undefined;
}

/** @throws Error that names the setting that is not right. */
export const carrierSettings = (words: CarrierWords): CarrierSettings => ({
  mail: mailSettings(words.SMTP_URL, words.MAIL_FROM),
  sms: smsSettings(words.SMS_URL, words.SMS_FROM),
});
