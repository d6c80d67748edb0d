import {
  applied,
  clearableText,
  type EntityManager,
  expectVersion,
  locked,
  notCleared,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { keepWords } from "../search/words.kept.js";
import { Customer } from "./customer.js";
import { recordChange } from "./customer.events.js";
import type { TagCustomerInput, UpdateCustomerInput } from "./customer.inputs.js";

const MOST = { name: 100, email: 254, phone: 40, region: 100, company: 200, note: 4_000 } as const;
const TAGS_MOST = 50;
const TAG_MOST = 50;

/** @throws Rejection NOT_FOUND, STALE_VERSION, TEXT_TOO_LONG, PHONE_INVALID, REQUIRED */
export function updateCustomer(ctx: RequestContext, input: UpdateCustomerInput): Promise<Customer> {
  return ctx.change(async (em) => {
    const customer = await lockedCustomer(em, input);
    const words = (field: keyof typeof MOST) => clearableText(input[field], MOST[field], ["input", field]);
    const phone = words("phone");
    if (phone && !/^\+?[\d\s().-]*\d[\d\s().-]*$/.test(phone)) throw phoneInvalid();
    const name = words("name");
    const isNamed = name !== undefined && name !== customer.name;
    const isChanged = applied(customer, {
      name,
      nameSource: isNamed ? (name ? "DESK" : null) : undefined,
      email: words("email"),
      phone,
      region: words("region"),
      company: words("company"),
      note: words("note"),
      tier: notCleared(input.tier, ["input", "tier"]),
      locale: input.locale,
    });
    if (!isChanged) return customer;
    await keepWords(em, customer);
    await changed(em, customer);
    return customer;
  });
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_TAGS */
export function tagCustomer(ctx: RequestContext, input: TagCustomerInput): Promise<Customer> {
  return ctx.change(async (em) => {
    const customer = await lockedCustomer(em, input);
    const removed = new Set(input.remove?.map((tag) => tag.trim()));
    const added = (input.add ?? []).map((tag) => textWithin(tag, TAG_MOST, ["input", "add"]));
    const tags = [...new Set([...customer.tags.filter((tag) => !removed.has(tag)), ...added])];
    if (tags.length > TAGS_MOST) throw tooManyTags();
    if (tags.join("\n") === customer.tags.join("\n")) return customer;
    customer.tags = tags;
    await changed(em, customer);
    return customer;
  });
}

async function lockedCustomer(
  em: EntityManager,
  input: { customerId: string; expectedVersion?: number | null },
): Promise<Customer> {
  const what = { en: "The customer", "zh-CN": "客户" };
  const customer = await locked(em, Customer, input.customerId, what, ["input", "customerId"]);
  expectVersion(customer, input.expectedVersion, { customer });
  return customer;
}

async function changed(em: EntityManager, customer: Customer): Promise<void> {
  // The version rises with the flush, and the event says the new one.
  await em.flush();
  recordChange(em, customer);
}

const phoneInvalid = () =>
  new Rejection("PHONE_INVALID", { en: "This is not a telephone number.", "zh-CN": "电话号码格式不正确。" }, [
    "input",
    "phone",
  ]);

const tooManyTags = () =>
  new Rejection(
    "TOO_MANY_TAGS",
    { en: `A customer has at most ${TAGS_MOST} tags.`, "zh-CN": `每位客户最多 ${TAGS_MOST} 个标签。` },
    ["input", "add"],
  );
