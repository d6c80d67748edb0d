import { enumOf, Field, ObjectType, type ValueOf } from "@switchboard/kit";

export const TranscriptFormat = enumOf("TranscriptFormat", "What a transcript is written in.", {
  TEXT: "Plain text, one message after the other.",
  HTML: "A page that stands by itself: no scripts, nothing loaded from elsewhere, every word escaped.",
  JSON: "A JSON object: `conversation` {id, number, startedAt, subject}, `language`, `timeZone`, `messages` [{sequence, place, kind, author, name, text, event, sentAt}].",
});
export type TranscriptFormat = ValueOf<typeof TranscriptFormat>;

@ObjectType({ description: "What was said in a conversation, to keep or to send: whole, or one part of a long one." })
export class Transcript {
  @Field(() => String, { description: "A name for the file." }) fileName!: string;
  @Field(() => String, { description: "Its media type, for example `text/html; charset=utf-8`." }) mediaType!: string;
  @Field(() => String, { description: "The text: at most 1 000 messages and about 1 MB." }) content!: string;
  @Field(() => String, {
    nullable: true,
    description: "Pass it as `after` for the next part, which stands by itself as well; null when this is the last.",
  })
  next!: string | null;
}
