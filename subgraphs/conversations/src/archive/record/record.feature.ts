import { feature } from "@switchboard/kit";
import {
  RecordedMessageResolver,
  RecordedStateResolver,
  RecordLineResolver,
  RecordResolver,
} from "./record.resolver.js";
import { RecordLine } from "./record-line.js";

export const record = feature({
  nouns: [RecordLine],
  resolvers: [RecordResolver, RecordLineResolver, RecordedMessageResolver, RecordedStateResolver],
});
