import { Change, DateTime, Field, GraphFloat, GraphInt, ID, InputType, ObjectType, Payload } from "@switchboard/kit";
import { Attachment, AttachmentKind, AttachmentLimit } from "./attachment.js";

const KEY = "1 to 100 characters of the sender's own: a repeat with the same key is answered with the same attachment.";

@InputType({ description: "A file that is to be uploaded into a conversation." })
export class CreateUploadInput {
  @Field(() => ID, { description: "In which conversation it is to be sent." }) conversationId!: string;
  @Field(() => String, { description: "Name of the file, at most 200 characters; folders before it are dropped." })
  name!: string;
  @Field(() => GraphInt, { description: "Its exact size in bytes." }) size!: number;
  @Field(() => AttachmentKind, { description: "As what it is to be sent; not LOCATION." }) kind!: AttachmentKind;
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
}

@ObjectType({ description: "What became of `createUpload`." })
export class CreateUploadPayload extends Payload {
  @Field(() => Attachment, {
    nullable: true,
    description: "The attachment; name it in `sendMessage`, at once or later.",
  })
  attachment?: Attachment | null;
  @Field(() => String, {
    nullable: true,
    description: "Path on the graph's own address: PUT the bytes there, once; null when they have come already.",
  })
  uploadUrl?: string | null;
  @Field(() => DateTime, { nullable: true, description: "Until when the bytes are taken." }) uploadUntil?: Date | null;
  @Field(() => AttachmentLimit, { nullable: true, description: "What is taken of this kind." })
  limit?: AttachmentLimit | null;
}

@InputType({ description: "A place that is to be sent." })
export class CreateLocationInput {
  @Field(() => ID, { description: "In which conversation it is to be sent." }) conversationId!: string;
  @Field(() => GraphFloat, { description: "Degrees north, -90 to 90, WGS 84." }) latitude!: number;
  @Field(() => GraphFloat, { description: "Degrees east, -180 to 180, WGS 84." }) longitude!: number;
  @Field(() => String, { nullable: true, description: "What it is called; at most 200 characters." }) name?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Where that is, in words; at most 500 characters." }) address?:
    | string
    | null;
  @Field(() => String, { description: KEY }) idempotencyKey!: string;
}

@ObjectType({ description: "What became of `createLocation`." })
export class CreateLocationPayload extends Payload {
  @Field(() => Attachment, { nullable: true, description: "The attachment; name it in `sendMessage`." })
  attachment?: Attachment | null;
}

@ObjectType({ description: "An attachment of the watched conversation was announced, changed, or is gone unsent." })
export class AttachmentChange extends Change {
  attachmentId!: string;
  @Field(() => Attachment, { nullable: true, description: "The attachment; null when it is gone." })
  attachment?: Attachment | null;
}
