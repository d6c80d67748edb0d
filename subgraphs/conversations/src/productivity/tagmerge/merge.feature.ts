import { feature } from "@switchboard/kit";
import { mergeJob } from "./merge.job.js";
import { MergeTagsResolver, TagMergeResolver } from "./merge.resolver.js";

export const tagMerge = feature({
  resolvers: [MergeTagsResolver, TagMergeResolver],
  jobs: [mergeJob],
});
