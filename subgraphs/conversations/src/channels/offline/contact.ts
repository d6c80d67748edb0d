import { type Carriers, enumOf, Field, InputType, ObjectType, Rejection, type ValueOf } from "@switchboard/kit";
import { type CountryCode, parsePhoneNumberFromString as parsePhoneNumber } from "libphonenumber-js/max";
import { emailIn, phoneIn } from "../prechat/contact-words.js";

export const ContactKind = enumOf("ContactKind", "By what means a customer who has gone can be reached.", {
  EMAIL: "By e-mail.",
  PHONE: "By telephone or text message.",
});
export type ContactKind = ValueOf<typeof ContactKind>;

export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
}

@ObjectType({ description: "Where the customer wants the answer." })
export class ConversationContact implements Contact {
  @Field(() => ContactKind, { description: "By what means." }) kind!: ContactKind;
  @Field(() => String, { description: "The address or number." }) value!: string;
  @Field(() => Boolean, {
    description: "True = answers go out by themselves; false = nothing here carries them, an agent tells the customer.",
  })
  isCarried!: boolean;
}

/**
 * A number as it is dialled from abroad, where it is one of the region's (ISO 3166-1); as it was given where it is none.
 * Text messages go to such numbers alone.
 */
export function withCountry(contact: Contact, region: string | null | undefined): Contact {
  const { kind, value } = contact;
  if (kind !== "PHONE" || value.startsWith("+") || !region) return contact;
  const number = parsePhoneNumber(value, region as CountryCode);
  return number?.isValid() ? { kind, value: number.number } : contact;
}

/** Why answers do not go out by themselves; null = they do. */
export function hindranceOf({ kind, value }: Contact, { mail, sms }: Carriers): "NOT_SET_UP" | "LOCAL_NUMBER" | null {
  if (kind === "EMAIL") return mail ? null : "NOT_SET_UP";
  if (!sms) return "NOT_SET_UP";
  return value.startsWith("+") ? null : "LOCAL_NUMBER";
}

// Apollo's composition does not know @oneOf, so the service checks it.
@InputType({ description: "Where the answer is to go: exactly one of the two." })
export class ContactInput {
  @Field(() => String, { nullable: true, description: "An e-mail address, at most 254 characters." })
  email?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "A telephone number of 5 to 15 digits; without `+` it is taken as one of the country that the customer writes from.",
  })
  phone?: string | null;
}

const PATH = ["input", "contact"];

/** @throws Rejection CONTACT_UNCLEAR, CONTACT_INVALID */
export function checkedContact({ email, phone }: ContactInput): Contact {
  if ((email == null) === (phone == null)) {
    const en = "Give either an e-mail address or a telephone number.";
    throw new Rejection("CONTACT_UNCLEAR", { en, "zh-CN": "请填写邮箱或手机号中的一个。" }, PATH);
  }
  const kind = email != null ? "EMAIL" : "PHONE";
  const value = email != null ? emailIn(email) : phoneIn(phone ?? "");
  if (value !== null) return { kind, value };
  throw invalid(kind, [...PATH, kind.toLowerCase()]);
}

/** @throws Rejection CONTACT_INVALID */
export function checkedEmail(text: string, field: string): string {
  const email = emailIn(text);
  if (email === null) throw invalid("EMAIL", ["input", field]);
  return email;
}

function invalid(kind: ContactKind, path: string[]): Rejection {
  const sentence =
    kind === "EMAIL"
      ? { en: "This is no e-mail address.", "zh-CN": "邮箱格式有误。" }
      : { en: "This is no telephone number.", "zh-CN": "电话号码格式有误。" };
  return new Rejection("CONTACT_INVALID", sentence, path);
}
