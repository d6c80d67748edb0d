import { feature } from "@switchboard/kit";
import { KnownCustomer, rememberCustomer } from "./known-customer.js";
import { TemplateResolver } from "./template.resolver.js";

export const template = feature({
  nouns: [KnownCustomer],
  resolvers: [TemplateResolver],
  reactions: [rememberCustomer],
});
