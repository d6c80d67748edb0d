import { feature } from "@switchboard/kit";
import { ChannelTranslationResolver } from "./translation.resolver.js";

export const translation = feature({ resolvers: [ChannelTranslationResolver] });
