import { Directive, Field, GraphInt, InputType, ObjectType, Payload } from "@switchboard/kit";

// What a gateway asks of us about bytes that it takes in and gives out; not in the clients' API.

@ObjectType({ description: "Where the bytes of an announced file are to be stored." })
@Directive("@inaccessible")
export class UploadPlace {
  @Field(() => String, { nullable: true, description: "Key in the file store; null when they are not wanted." })
  key?: string | null;
  @Field(() => String, { nullable: true, description: "Why not: INVALID, EXPIRED, TAKEN or GONE." })
  refusal?: string | null;
}

@ObjectType({ description: "A file that may be given out." })
@Directive("@inaccessible")
export class FileToSend {
  @Field(() => String, { description: "Key in the file store." }) key!: string;
  @Field(() => String, { description: "Name to save it under." }) name!: string;
  @Field(() => String, { description: "Media type to send it as." }) type!: string;
  @Field(() => GraphInt, { nullable: true, description: "Size in bytes, where known." }) size?: number | null;
  @Field(() => Boolean, { description: "Whether a browser may show it in place." }) isShown!: boolean;
}

@InputType({ description: "Bytes that a gateway has stored." })
@Directive("@inaccessible")
export class RecordUploadInput {
  @Field(() => String, { description: "What was stored and where, signed by the gateway." }) receipt!: string;
}

@ObjectType({ description: "What became of `recordUpload`." })
@Directive("@inaccessible")
export class RecordUploadPayload extends Payload {
  @Field(() => Boolean, { description: "False = others came first, or it is not wanted: the bytes are to be removed." })
  isTaken!: boolean;
}
