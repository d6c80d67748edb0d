import { feature } from "@switchboard/kit";
import { carryJob } from "./carry/carry.job.js";
import { carrySweep, carryWhatIsAnswered } from "./carry/carry.wake.js";
import { DeliveryChanged } from "./delivery.events.js";
import { Delivery } from "./delivery.js";
import { DeliveryResolver, MessageDeliveryResolver } from "./delivery.resolver.js";

export const delivery = feature({
  nouns: [Delivery],
  resolvers: [MessageDeliveryResolver, DeliveryResolver],
  events: [DeliveryChanged],
  reactions: [carryWhatIsAnswered],
  jobs: [carryJob],
  sweeps: [carrySweep],
});
