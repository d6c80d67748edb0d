import { Ctx, FieldResolver, Input, Mutation, one, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Agent, agentOf } from "../../external/agent.js";
import { isAtDesk } from "../../talk/message/message.access.js";
import { Message, type MessageRow } from "../../talk/message/message.js";
import { Delivery, type DeliveryRow } from "./delivery.js";
import {
  MarkDeliveredInput,
  MarkDeliveredPayload,
  RetryDeliveryInput,
  RetryDeliveryPayload,
} from "./delivery.inputs.js";
import { markDelivered, retryDelivery } from "./delivery.service.js";

const deliveryById = one(() => Delivery);

@Resolver(() => Message)
export class MessageDeliveryResolver {
  @Mutation(() => RetryDeliveryPayload, {
    access: ["conversation:reply"],
    description: "Lets an answer that did not go out be sent again, to the same place or another.",
  })
  async retryDelivery(@Input(() => RetryDeliveryInput) input: RetryDeliveryInput, @Ctx() ctx: RequestContext) {
    return { message: await retryDelivery(ctx, input) };
  }

  @Mutation(() => MarkDeliveredPayload, {
    access: ["conversation:reply"],
    description:
      "Notes that the calling agent told the customer an answer, for example by calling: it goes out no more.",
  })
  async markDelivered(@Input(() => MarkDeliveredInput) { messageId }: MarkDeliveredInput, @Ctx() ctx: RequestContext) {
    return { message: await markDelivered(ctx, messageId) };
  }

  @FieldResolver(() => Delivery, {
    nullable: true,
    description: "How it goes out to a customer who left a message; null for anything else, and for customers.",
    reads: ["id", "author", "place"],
  })
  delivery(@Root() { id, author, place }: MessageRow, @Ctx() ctx: RequestContext) {
    return author === "AGENT" && place === 0 && isAtDesk(ctx) ? ctx.load(deliveryById, id) : null;
  }
}

@Resolver(() => Delivery)
export class DeliveryResolver {
  @FieldResolver(() => Agent, {
    nullable: true,
    description: "Who told the customer.",
    reads: ["agentId"],
  })
  agent(@Root() { agentId }: DeliveryRow) {
    return agentOf(agentId);
  }
}
