import { feature } from "@switchboard/kit";
import { Customer } from "./customer.js";
import { CustomerResolver } from "./customer.resolver.js";

export const neighbours = feature({
  resolvers: [CustomerResolver],
  types: [Customer],
});
