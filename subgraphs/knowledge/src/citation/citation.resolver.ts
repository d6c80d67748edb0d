import {
  batched,
  columnsOf,
  Ctx,
  FieldResolver,
  type RequestContext,
  Resolver,
  Root,
  type Row,
  statement,
  tableOf,
} from "@switchboard/kit";
import { Message } from "../external/conversations.js";
import { Faq } from "../faq/faq.js";
import { BotCitation } from "./bot.citation.js";

/** Deleted entries too: they are what was answered from. In one statement for any number of messages. */
const citationsOfMessage = batched<string, Row<Faq>[]>(async (ctx, ids) => {
  const customer = customerSeenBy(ctx);
  if (customer === "nobody") return ids.map(() => []);
  const text = `select ${columnsOf(ctx, Faq, "r")}, c.message_id as "__key" from ${tableOf(ctx, BotCitation)} c
    cross join lateral unnest(c.faq_ids) with ordinality as cited(faq_id, place) join ${tableOf(ctx, Faq)} r on r.id = cited.faq_id
    where c.message_id = any($1::text[]) and ($2::text is null or c.customer_id = $2) order by c.message_id, cited.place`;
  const rows = await ctx.rows<Row<Faq> & { __key: string }>(statement(text), [ids, customer]);
  const byMessage = Map.groupBy(rows, (row) => row.__key);
  return ids.map((id) => byMessage.get(id) ?? []);
});

/** A message is reachable by its id alone, so whose it is must be looked at here: null = everyone's. */
function customerSeenBy(ctx: RequestContext): string | null {
  if (ctx.viewer.kind === "VISITOR") return ctx.viewer.actorId;
  return ctx.holds("conversation:read") ? null : "nobody";
}

@Resolver(() => Message)
export class CitationResolver {
  @FieldResolver(() => [Faq], {
    nullable: true,
    description: "What the bot's answer rests on, or what it offered; at most three.",
  })
  citations(@Root() { id }: Message, @Ctx() ctx: RequestContext): Promise<Row<Faq>[]> {
    return ctx.load(citationsOfMessage, id);
  }
}
