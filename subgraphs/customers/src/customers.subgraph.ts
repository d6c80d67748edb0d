// Owns customers: profiles, tags, what they are recognised by. Not: what they said (conversations) or want done (tickets).
import { defineSubgraph, reference } from "@switchboard/kit";
import { migrations } from "./migrations/index.js";
import { Customer } from "./customer/customer.js";
import { CustomerChanged } from "./customer/customer.events.js";
import { canSee, customerById } from "./customer/customer.loaders.js";
import { CustomerChangeResolver, CustomerResolver } from "./customer/customer.resolver.js";
import { CustomerIdentity, identityById } from "./identity/identity.js";
import { CustomerIdentities, CustomerIdentityResolver } from "./identity/identity.resolver.js";
import { adoptVisitor } from "./reactions/conversation-identified.js";
import { takeStatedName } from "./reactions/conversation-started.js";
import { seeWriter } from "./reactions/message-sent.js";
import { noteIdentity } from "./reactions/visitor-identified.js";
import { welcomeVisitor } from "./reactions/visitor-arrived.js";
import { CustomerWord } from "./search/customer-word.js";
import { noteOlder } from "./search/words.sweep.js";

export const customers = defineSubgraph({
  name: "customers",
  nouns: [Customer, CustomerIdentity, CustomerWord] as never,
  migrations,
  resolvers: [CustomerResolver, CustomerChangeResolver, CustomerIdentities, CustomerIdentityResolver],
  references: [
    reference("Customer", customerById.asked("id"), canSee),
    reference("CustomerIdentity", identityById, (viewer, identity) => canSee(viewer, { id: identity.customerId })),
  ],
  events: [CustomerChanged] as never,
  reactions: [welcomeVisitor, noteIdentity, adoptVisitor, takeStatedName, seeWriter],
  sweeps: [noteOlder],
});
