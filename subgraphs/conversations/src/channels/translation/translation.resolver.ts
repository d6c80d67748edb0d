import { FieldResolver, Resolver, Root } from "@switchboard/kit";
import { Channel, type ChannelRow } from "../channel/channel.js";
import { ChannelTranslation } from "./translation.js";

@Resolver(() => Channel)
export class ChannelTranslationResolver {
  @FieldResolver(() => [ChannelTranslation], {
    description:
      "What visitors of other languages read instead of its own texts, at most 20. A visitor gets their own language, else what it is a kind of, else another of the same language and script, else the channel's own.",
  })
  translations(@Root() { translations }: ChannelRow) {
    return translations;
  }
}
