import {
  Args,
  Ctx,
  Directive,
  FieldResolver,
  Foreign,
  Node,
  PageArgs,
  type RequestContext,
  requiresScopes,
  Resolver,
  Root,
} from "@switchboard/kit";
import { TicketConnection } from "../ticket/ticket.list.js";
import { ticketsOfCustomer } from "../ticket/ticket.loaders.js";

@Foreign("Customer", { extends: true })
export class Customer implements Node {
  id!: string;
}

export const customerOf = (id: string | null | undefined): Customer | null => (id ? { id } : null);

@Resolver(() => Customer)
export class CustomerTickets {
  @Directive(requiresScopes("ticket:read", "visitor:chat"))
  @FieldResolver(() => TicketConnection, {
    nullable: true,
    description: "Tickets about this customer, last changed first.",
  })
  tickets(@Root() customer: Customer, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    return ctx.load(ticketsOfCustomer, { parentId: customer.id, args });
  }
}
