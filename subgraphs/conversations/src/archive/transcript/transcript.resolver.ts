import { Arg, Ctx, ID, Locale, Query, type RequestContext, Resolver, TimeZone } from "@switchboard/kit";
import { Transcript, TranscriptFormat } from "./transcript.inputs.js";
import { transcriptOf } from "./transcript.service.js";

@Resolver(() => Transcript)
export class TranscriptResolver {
  @Query(() => Transcript, {
    access: ["conversation:read", "visitor:chat"],
    nullable: true,
    description:
      "A conversation written down; visitors get their own, without notes. That an agent took it is recorded.",
  })
  conversationTranscript(
    @Arg("conversationId", () => ID, { description: "Which one." }) conversationId: string,
    @Arg("format", () => TranscriptFormat, { description: "In what." }) format: TranscriptFormat,
    @Arg("language", () => Locale, { nullable: true, description: "Of headings and times; default: the caller's." })
    language: string | null,
    @Arg("timeZone", () => TimeZone, { nullable: true, description: "Of times; default: UTC." })
    timeZone: string | null,
    @Arg("includeNotes", () => Boolean, {
      nullable: true,
      description: "With notes, for the desk alone; default: without.",
    })
    includeNotes: boolean | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "The part behind this place: `next` of the part before.",
    })
    after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return transcriptOf(ctx, { conversationId, format, language, timeZone, includeNotes, after });
  }
}
