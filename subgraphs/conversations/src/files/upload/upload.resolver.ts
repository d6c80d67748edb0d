import { Arg, Ctx, Input, Mutation, Query, type RequestContext, Resolver } from "@switchboard/kit";
import { fileToSend, recordUpload, uploadPlace } from "./upload.service.js";
import { FileToSend, RecordUploadInput, RecordUploadPayload, UploadPlace } from "./upload.types.js";

/** For the gateway alone. What protects these is the signature in each token, which no client can make. */
@Resolver()
export class UploadResolver {
  @Query(() => UploadPlace, {
    access: "public",
    internal: true,
    description: "Where the bytes behind an upload link are to be stored.",
  })
  uploadPlace(
    @Arg("token", () => String, { description: "The link's token." }) token: string,
    @Ctx() ctx: RequestContext,
  ) {
    return uploadPlace(ctx, token);
  }

  @Mutation(() => RecordUploadPayload, {
    access: "public",
    internal: true,
    description: "Takes stored bytes as those of their attachment; the first ones count.",
  })
  async recordUpload(@Input(() => RecordUploadInput) { receipt }: RecordUploadInput, @Ctx() ctx: RequestContext) {
    return { isTaken: await recordUpload(ctx, receipt) };
  }

  @Query(() => FileToSend, {
    access: "public",
    internal: true,
    nullable: true,
    description: "The file behind a download link, if it may be given out.",
  })
  fileToSend(
    @Arg("token", () => String, { description: "The link's token." }) token: string,
    @Ctx() ctx: RequestContext,
  ) {
    return fileToSend(ctx, token);
  }
}
