import {
  ChildOf,
  Choice,
  enumOf,
  Field,
  Flag,
  GraphFloat,
  GraphInt,
  Float,
  Id,
  Index,
  Instant,
  Int,
  Node,
  Noun,
  ObjectType,
  type Row,
  Tenant,
  Text,
  type ValueOf,
} from "@switchboard/kit";
import { Conversation } from "../../life/conversation/conversation.js";

export const AttachmentKind = enumOf("AttachmentKind", "What an attachment is.", {
  PICTURE: "A picture, shown in the talk.",
  VOICE: "A spoken message.",
  VIDEO: "A video.",
  FILE: "Any other file.",
  LOCATION: "A place on the map; it has no bytes.",
});
export type AttachmentKind = ValueOf<typeof AttachmentKind>;

export const AttachmentState = enumOf("AttachmentState", "Whether an attachment can be opened.", {
  PENDING: "Its bytes are still to come, or are being looked at.",
  READY: "It was looked at and can be opened.",
  FAILED: "It cannot be opened; `failure` says why.",
  INFECTED: "Malware was found in it; its bytes are gone.",
});
export type AttachmentState = ValueOf<typeof AttachmentState>;

export const AttachmentFailure = enumOf("AttachmentFailure", "Why an attachment cannot be opened.", {
  NOT_UPLOADED: "Its bytes did not come in time.",
  TYPE_MISMATCH: "What came is not of the announced kind.",
  NOT_READABLE: "It is damaged, or larger in pixels than is taken.",
  NOT_SCANNED: "No scanner could judge it.",
});
export type AttachmentFailure = ValueOf<typeof AttachmentFailure>;

@Noun("Something that comes with a message: a picture, a recording, a file, a place.")
@Index({ name: "attachment_of_conversation", properties: ["workspaceId", "conversationId", "id"] as never })
@Index({
  name: "attachment_to_look_after",
  expression: `create index attachment_to_look_after on conversations.attachment (workspace_id, created_at) where state = 'PENDING' or message_id is null`,
})
@ChildOf(() => Conversation, "conversation_id")
export class Attachment implements Node {
  @Id("att", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() conversationId!: string;
  /** The message that it was sent with; before that only its uploader sees it. */
  @Text(null, { nullable: true }) messageId?: string | null;
  /** Sent with a note: not even the customer's streams hear of it. */
  @Flag(null, { default: "false" }) isForDesk!: boolean;
  /** CUSTOMER or AGENT, and their id: nobody sends what another has uploaded. */
  @Text() uploader!: "CUSTOMER" | "AGENT";
  @Text() uploaderId!: string;
  @Choice(AttachmentKind, "What it is.") kind!: AttachmentKind;
  @Choice(AttachmentState, "Whether it can be opened.") state!: AttachmentState;
  @Choice(AttachmentFailure, "Why it cannot be opened, if it cannot.", { nullable: true })
  failure?: AttachmentFailure | null;
  @Text("Name of the file, without any folder; empty for places.") name!: string;
  @Int("Size in bytes; 0 for places.") size!: number;
  @Text("Media type as found in the bytes, never as claimed; null until they were looked at.", { nullable: true })
  type?: string | null;
  @Int("Width of a picture in pixels.", { nullable: true }) width?: number | null;
  @Int("Height of a picture in pixels.", { nullable: true }) height?: number | null;
  @Flag() hasThumbnail!: boolean;
  /** Where the bytes lie; null while there are none, and when they are gone. */
  @Text(null, { nullable: true }) storageKey?: string | null;
  @Text("SHA-256 of the bytes, hexadecimal; null until they came.", { nullable: true }) sha256?: string | null;
  @Instant("When it was announced.") createdAt!: Date;
  @Instant("When its bytes were there, all of them.", { nullable: true }) uploadedAt?: Date | null;
  @Float(null, { nullable: true }) latitude?: number | null;
  @Float(null, { nullable: true }) longitude?: number | null;
  @Text(null, { nullable: true }) placeName?: string | null;
  @Text(null, { nullable: true }) address?: string | null;
}

export type AttachmentRow = Row<Attachment>;

@ObjectType({ description: "A place on the map." })
export class Location {
  @Field(() => GraphFloat, { description: "Degrees north, WGS 84." }) latitude!: number;
  @Field(() => GraphFloat, { description: "Degrees east, WGS 84." }) longitude!: number;
  @Field(() => String, { nullable: true, description: "What it is called." }) name?: string | null;
  @Field(() => String, { nullable: true, description: "Where that is, in words." }) address?: string | null;
}

@ObjectType({ description: "What is taken of one kind of attachment." })
export class AttachmentLimit {
  @Field(() => AttachmentKind, { description: "The kind." }) kind!: AttachmentKind;
  @Field(() => GraphInt, { description: "Bytes at most." }) bytesMost!: number;
  @Field(() => [String], { description: "Media types that are taken; empty = any." }) types!: readonly string[];
}
