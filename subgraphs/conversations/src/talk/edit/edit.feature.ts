import { feature } from "@switchboard/kit";
import { MessageEdited, MessageRecalled, MessageTermsChanged } from "./edit.events.js";
import { EditResolver, MessageTermsResolver } from "./edit.resolver.js";
import { MessageRevision } from "./message-revision.js";
import { MessageTerms } from "./message-terms.js";

export const edit = feature({
  nouns: [MessageRevision, MessageTerms],
  resolvers: [EditResolver, MessageTermsResolver],
  events: [MessageEdited, MessageRecalled, MessageTermsChanged],
});
