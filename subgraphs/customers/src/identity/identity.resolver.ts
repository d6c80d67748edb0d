import { Ctx, FieldResolver, type RequestContext, Resolver, Root, type Row } from "@switchboard/kit";
import { Customer } from "../customer/customer.js";
import { Channel, channelOf } from "../external/channel.js";
import { CustomerIdentity, identitiesOfCustomer } from "./identity.js";

@Resolver(() => Customer)
export class CustomerIdentities {
  @FieldResolver(() => [CustomerIdentity], { description: "All they are recognised by, oldest first; a handful." })
  identities(@Root() customer: Row<Customer>, @Ctx() ctx: RequestContext) {
    return ctx.load(identitiesOfCustomer, customer.id);
  }
}

@Resolver(() => CustomerIdentity)
export class CustomerIdentityResolver {
  @FieldResolver(() => Channel, { nullable: true, description: "The channel it belongs to, for kinds that do." })
  channel(@Root() identity: Row<CustomerIdentity>) {
    return channelOf(identity.channelId);
  }
}
