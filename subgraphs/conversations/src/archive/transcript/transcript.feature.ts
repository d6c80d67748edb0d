import { feature } from "@switchboard/kit";
import { TranscriptResolver } from "./transcript.resolver.js";

export const transcript = feature({
  resolvers: [TranscriptResolver],
});
