import {
  Arg,
  Args,
  changes,
  Ctx,
  Cursor,
  FieldResolver,
  ID,
  Input,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
  Root,
  type Row,
  Subscription,
} from "@switchboard/kit";
import { shortCode, VISITOR } from "./customer.called.js";
import { Customer } from "./customer.js";
import { CustomerChanged } from "./customer.events.js";
import {
  CustomerChange,
  TagCustomerInput,
  TagCustomerPayload,
  UpdateCustomerInput,
  UpdateCustomerPayload,
} from "./customer.inputs.js";
import { CustomerConnection, CustomerListArgs, customerPage } from "./customer.list.js";
import { customerById } from "./customer.loaders.js";
import { tagCustomer, updateCustomer } from "./customer.service.js";

const READ = ["customer:read"] as const;
const WRITE = ["customer:write"] as const;

@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => CustomerConnection, { access: READ, description: "Customers." })
  async customers(@Args(() => CustomerListArgs) args: CustomerListArgs, @Ctx() ctx: RequestContext) {
    const liveCursor = ctx.parts.stream.cursor(ctx.viewer.workspaceId);
    return { ...(await customerPage(ctx, args)), liveCursor };
  }

  @Query(() => Customer, { access: READ, nullable: true, description: "A customer by id." })
  customer(@Arg("id", () => ID, { description: "Which." }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.load(customerById, id);
  }

  @Mutation(() => UpdateCustomerPayload, { access: WRITE, description: "Changes a customer's profile." })
  async updateCustomer(
    @Input(() => UpdateCustomerInput) input: UpdateCustomerInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Partial<UpdateCustomerPayload>> {
    return { customer: await updateCustomer(ctx, input) };
  }

  @Mutation(() => TagCustomerPayload, { access: WRITE, description: "Puts tags on a customer and takes them off." })
  async tagCustomer(
    @Input(() => TagCustomerInput) input: TagCustomerInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Partial<TagCustomerPayload>> {
    return { customer: await tagCustomer(ctx, input) };
  }

  @Subscription(() => CustomerChange, {
    access: READ,
    description: "Customers as they come, are seen and are changed; all of them or one.",
  })
  customersChanged(
    @Arg("customerId", () => ID, { nullable: true, description: "Only this customer." }) customerId: string | null,
    @Arg("after", () => Cursor, {
      nullable: true,
      description: "Go on right behind this cursor; default: from now on.",
    })
    after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    const topics = [customerId ? `customer:${customerId}` : CustomerChanged.name];
    return changes(ctx, { topics, after }, ({ data }) => ({
      kind: data["isNew"] === true ? ("ADDED" as const) : ("UPDATED" as const),
      customerId: data["customerId"] as string,
    }));
  }

  @FieldResolver(() => String, {
    description: "What to call them: their name, else `Visitor 3f2a`, in the caller's language.",
    reads: ["id", "name"],
  })
  displayName(@Root() customer: Row<Customer>, @Ctx() ctx: RequestContext) {
    return customer.name ?? `${VISITOR[ctx.language]} ${shortCode(customer.id)}`;
  }
}

@Resolver(() => CustomerChange)
export class CustomerChangeResolver {
  @FieldResolver(() => Customer, { nullable: true, description: "The profile as it is now." })
  customer(@Root() change: CustomerChange, @Ctx() ctx: RequestContext) {
    return ctx.load(customerById, change.customerId);
  }
}
