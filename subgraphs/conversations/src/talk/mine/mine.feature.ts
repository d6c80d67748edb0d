import { feature } from "@switchboard/kit";
import { MineResolver, MyConversationResolver } from "./mine.resolver.js";

export const mine = feature({
  resolvers: [MineResolver, MyConversationResolver],
});
