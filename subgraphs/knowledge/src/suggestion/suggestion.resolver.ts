import {
  Arg,
  Ctx,
  Directive,
  Fault,
  FieldResolver,
  GraphInt,
  Locale,
  Query,
  type RequestContext,
  requiresScopes,
  Resolver,
  Root,
} from "@switchboard/kit";
import { Conversation } from "../external/conversations.js";
import { find } from "../index/find.js";
import { Suggestion, suggestionsOf } from "./suggestion.js";
import { suggestionsOfConversation } from "./suggestion.loaders.js";

const MOST = 20;

/** @throws Fault BAD_USER_INPUT */
function within(first: number | null): number {
  if (first !== null && (first < 1 || first > MOST))
    throw new Fault("BAD_USER_INPUT", `Ask for 1 to ${MOST} suggestions.`);
  return first ?? 3;
}

@Resolver(() => Conversation)
export class SuggestionResolver {
  @Query(() => [Suggestion], {
    access: ["knowledge:read"],
    description: "The enabled entries nearest to a text, best first: at most 20.",
  })
  async searchKnowledge(
    @Arg("text", () => String, { description: "What is looked for; the first 1 000 characters count." }) text: string,
    @Arg("locale", () => Locale, {
      nullable: true,
      description: "Only entries in this language; `en` takes `en-GB` along.",
    })
    locale: string | null,
    @Arg("first", () => GraphInt, { nullable: true, defaultValue: 5, description: "How many, 1 to 20." }) first:
      | number
      | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Suggestion[]> {
    const [found] = await find(ctx, [text], within(first ?? 5), locale);
    return suggestionsOf(text, found ?? []);
  }

  @Directive(requiresScopes("knowledge:read"))
  @FieldResolver(() => [Suggestion], {
    nullable: true,
    description: "Knowledge entries that may answer what the customer last asked, best first.",
  })
  suggestions(
    @Root() { id }: Conversation,
    @Arg("first", () => GraphInt, { nullable: true, defaultValue: 3, description: "How many, 1 to 20." }) first:
      | number
      | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Suggestion[]> {
    return ctx.load(suggestionsOfConversation, { conversationId: id, first: within(first) });
  }
}
