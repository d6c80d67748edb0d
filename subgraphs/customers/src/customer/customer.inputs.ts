import {
  Change,
  EmailAddress,
  Field,
  GraphInt,
  ID,
  InputType,
  Locale,
  ObjectType,
  Payload,
  type Row,
} from "@switchboard/kit";
import { Customer, CustomerTier } from "./customer.js";

// What the verbs of a customer are told, and what they answer.

const EXPECTED_VERSION =
  "The `version` you saw; if the profile has changed since, the verb is refused and shows the present one.";

@InputType({ description: "What to write differently; what is left out stays, null clears it." })
export class UpdateCustomerInput {
  @Field(() => ID, { description: "Which customer." }) customerId!: string;
  @Field(() => String, { nullable: true, description: "What they are called, at most 100 characters." }) name?:
    | string
    | null;
  @Field(() => EmailAddress, { nullable: true, description: "E-mail address, at most 254 characters." }) email?:
    | string
    | null;
  @Field(() => String, {
    nullable: true,
    description: "Telephone number: digits, spaces, `+ - . ( )`, at most 40 characters.",
  })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: "Where they live, at most 100 characters." }) region?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "The company they are with, at most 200 characters." }) company?:
    | string
    | null;
  @Field(() => CustomerTier, { nullable: true, description: "How much they mean to the business; cannot be cleared." })
  tier?: CustomerTier | null;
  @Field(() => String, { nullable: true, description: "What the desk should know, at most 4 000 characters." }) note?:
    | string
    | null;
  @Field(() => Locale, { nullable: true, description: "Language they use." }) locale?: string | null;
  @Field(() => GraphInt, { nullable: true, description: EXPECTED_VERSION }) expectedVersion?: number | null;
}

@InputType({ description: "Tags to put on and take off a customer." })
export class TagCustomerInput {
  @Field(() => ID, { description: "Which customer." }) customerId!: string;
  @Field(() => [String], {
    nullable: true,
    description: "To put on, each at most 50 characters; those there already stay.",
  })
  add?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: "To take off, before the others are put on; those not there are passed over.",
  })
  remove?: string[] | null;
  @Field(() => GraphInt, { nullable: true, description: EXPECTED_VERSION }) expectedVersion?: number | null;
}

/** What every verb of a customer answers. */
@ObjectType()
abstract class CustomerPayload extends Payload {
  @Field(() => Customer, { nullable: true, description: "The profile as it is now; null when there is none to show." })
  customer?: Row<Customer> | null;
}

@ObjectType({ description: "The changed profile." })
export class UpdateCustomerPayload extends CustomerPayload {}

@ObjectType({ description: "The tagged profile." })
export class TagCustomerPayload extends CustomerPayload {}

@ObjectType({ description: "Something happened to a customer's profile." })
export class CustomerChange extends Change {
  @Field(() => Customer, { nullable: true, description: "The profile as it is now." })
  customer?: Row<Customer> | null;
  customerId!: string;
}
