import {
  Arg,
  Args,
  changes,
  Ctx,
  Cursor,
  FieldResolver,
  ID,
  Input,
  Locale,
  Mutation,
  PageArgs,
  type PageQuery,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
  Root,
  type Row,
  Subscription,
} from "@switchboard/kit";
import { Faq } from "./faq.js";
import {
  CreateFaqInput,
  CreateFaqPayload,
  DeleteFaqInput,
  DeleteFaqPayload,
  FaqChange,
  FaqConnection,
  UpdateFaqInput,
  UpdateFaqPayload,
} from "./faq.inputs.js";
import { faqById, faqEvenDeleted } from "./faq.loaders.js";
import { createFaq, deleteFaq, updateFaq } from "./faq.service.js";

const KINDS = { CREATED: "ADDED", UPDATED: "UPDATED", DELETED: "REMOVED" } as const;
const contains = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Newest first; `locale` "en" takes "en-GB" along. */
function listOf(search?: string | null, locale?: string | null): PageQuery {
  const where: { sql: string; values: unknown[] }[] = [{ sql: "r.deleted_at is null", values: [] }];
  if (locale) where.push({ sql: "(r.locale = ? or starts_with(r.locale, ?))", values: [locale, `${locale}-`] });
  const text = search?.trim().slice(0, 200);
  if (text) {
    const sql = "(r.question ilike ? or r.answer ilike ? or array_to_string(r.similar_questions, ' ') ilike ?)";
    where.push({ sql, values: [contains(text), contains(text), contains(text)] });
  }
  return { order: [{ sql: "r.created_at", type: "timestamptz", direction: "DESC" }], where };
}

@Resolver(() => Faq)
export class FaqResolver {
  @Query(() => FaqConnection, { access: ["knowledge:read"], description: "The knowledge base, newest entries first." })
  async faqs(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("search", () => String, {
      nullable: true,
      description: "Only entries with these words in question or answer.",
    })
    search: string | null,
    @Arg("locale", () => Locale, {
      nullable: true,
      description: "Only entries in this language; `en` takes `en-GB` along.",
    })
    locale: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    const liveCursor = ctx.parts.stream.cursor(ctx.viewer.workspaceId);
    return { ...(await pageOf(ctx, Faq, args, listOf(search, locale))), liveCursor };
  }

  @Query(() => Faq, { access: ["knowledge:read"], nullable: true, description: "One knowledge entry." })
  faq(@Arg("id", () => ID, { description: "Which entry." }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.load(faqById, id);
  }

  @Mutation(() => CreateFaqPayload, {
    access: ["knowledge:write"],
    description: "Writes a knowledge entry; the bot knows it within a second.",
  })
  async createFaq(@Input(() => CreateFaqInput) input: CreateFaqInput, @Ctx() ctx: RequestContext) {
    return { faq: await ctx.load(faqById, await createFaq(ctx, input)) };
  }

  @Mutation(() => UpdateFaqPayload, {
    access: ["knowledge:write"],
    description: "Changes a knowledge entry; the bot knows it within a second.",
  })
  async updateFaq(@Input(() => UpdateFaqInput) input: UpdateFaqInput, @Ctx() ctx: RequestContext) {
    return { faq: await updateFaq(ctx, input) };
  }

  @Mutation(() => DeleteFaqPayload, {
    access: ["knowledge:write"],
    description: "Deletes a knowledge entry; nothing is answered from it any more.",
  })
  async deleteFaq(@Input(() => DeleteFaqInput) input: DeleteFaqInput, @Ctx() ctx: RequestContext) {
    return { faq: await deleteFaq(ctx, input) };
  }

  @Subscription(() => FaqChange, { access: ["knowledge:read"], description: "Every change of the knowledge base." })
  faqsChanged(
    @Arg("after", () => Cursor, {
      nullable: true,
      description: "Go on behind this place: a list's `liveCursor` or an event's `cursor`.",
    })
    after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return changes(ctx, { topics: ["faq.changed"], after }, ({ data }) => ({
      kind: KINDS[data["change"] as keyof typeof KINDS],
      faqId: data["faqId"] as string,
    }));
  }
}

@Resolver(() => FaqChange)
export class FaqChangeResolver {
  @FieldResolver(() => Faq, { nullable: true, description: "The entry as it is now; a removed one as it was." })
  faq(@Root() change: FaqChange, @Ctx() ctx: RequestContext): Promise<Row<Faq> | null> {
    return ctx.load(faqEvenDeleted, change.faqId);
  }
}
