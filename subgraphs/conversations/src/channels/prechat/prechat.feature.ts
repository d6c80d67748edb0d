import { feature } from "@switchboard/kit";
import { PreChatAnswersResolver, PreChatFormResolver } from "./prechat.resolver.js";

export const prechat = feature({ resolvers: [PreChatFormResolver, PreChatAnswersResolver] });
